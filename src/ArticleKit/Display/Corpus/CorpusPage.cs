using ArticleKit.Display.Markup;
using ArticleKit.Display.Pages;

namespace ArticleKit.Display.Corpus;

/// <summary>The report of a corpus as HTML.</summary>
internal sealed class CorpusPage
{
    private const int ExpectedMarkup = 40_000;
    private const int ExpectedRow = 450;

    // More is taken as it is needed.
    private const long MostReserved = 1 << 24;

    private readonly CorpusData _data;
    private readonly CorpusReportOptions _options;
    private readonly MarkupWriter _writer;
    private readonly int _level;

    private CorpusPage(CorpusData data, CorpusReportOptions options)
    {
        _data = data;
        _options = options;
        _writer = new MarkupWriter((int)Math.Min(MostReserved, ExpectedMarkup + ((long)ExpectedRow * data.Rows.Count)));
        _level = options.HeadingLevel + 1;
    }

    public static string Write(CorpusData data, CorpusReportOptions options)
    {
        var page = new CorpusPage(data, options);
        page.Write();
        return page._writer.ToString();
    }

    private void Write()
    {
        bool isFragment = _options.IsFragment;
        string? script = isFragment || _data.Rows.Count == 0 ? null : CorpusScript.Text;
        PageFrame.Begin(_writer, CorpusWords.Title(_data, _options), _options.Theme, isFragment, script);
        WriteHead();
        _writer.Raw(isFragment ? "" : "<main>\n");
        WriteGrades();
        WriteTopics();
        WriteOutliers();
        WriteCodes("Failures", "Reason", _data.ErrorCodes);
        WriteCodes("Warnings", "Warning", _data.WarningCodes);
        new CorpusTable(_data, _writer).Write(_level, script is not null);
        _writer.Raw(isFragment ? "" : "</main>\n");
        PageFrame.End(_writer, isFragment, script);
    }

    private void WriteHead()
    {
        _writer.Write($"<header>\n<h{_options.HeadingLevel} class=\"title\" dir=\"auto\">{CorpusWords.Title(_data, _options)}</h{_options.HeadingLevel}>\n<dl class=\"figures\">\n");
        WriteFigure("Articles", ArticleFacts.Number(_data.Articles, "N0"));
        WriteFigure("Failures", ArticleFacts.Number(_data.Failures, "N0"));
        foreach ((CorpusMeasure measure, double? median) in _data.Measures.OrderBy(item => item.Key))
        {
            if (median is { } value)
            {
                WriteFigure($"Median {CorpusWords.Measure(measure)}", CorpusWords.Value(measure, value));
            }
        }

        _writer.Raw("</dl>\n</header>\n");
    }

    private void WriteFigure(string name, string value) => _writer.Write($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");

    private void WriteGrades()
    {
        if (_data.Grades.Any(count => count > 0))
        {
            _writer.Write($"<section class=\"card\">\n<h{_level}>Grades</h{_level}>\n<figure>\n<div class=\"wide\" role=\"group\" aria-label=\"Chart of grades\" tabindex=\"0\">\n");
            CorpusCharts.WriteGrades(_writer, _data.Grades);
            _writer.Write($"</div>\n<figcaption>Articles by consensus grade of readability. {CorpusWords.Graded(_data)}</figcaption>\n</figure>\n</section>\n");
        }
    }

    private void WriteTopics()
    {
        if (_data.Topics is not { } topics)
        {
            return;
        }

        string period = topics.IsByYear ? "Year" : "Month";
        _writer.Write($"<section class=\"card\">\n<h{_level}>Topics over time</h{_level}>\n<figure>\n<div class=\"wide\" role=\"group\" aria-label=\"Chart of topics\" tabindex=\"0\">\n");
        CorpusCharts.WriteTopics(_writer, topics);
        _writer.Raw("</div>\n<figcaption>");
        for (int i = 0; i < topics.Topics.Count; i++)
        {
            _writer.Write($"<span class=\"key\"><svg viewBox=\"0 0 10 10\" width=\"10\" height=\"10\" aria-hidden=\"true\"><rect class=\"t{i}\" width=\"10\" height=\"10\"/></svg> <bdi>{topics.Topics[i]}</bdi></span> ");
        }

        _writer.Write($"{CorpusWords.NotDrawn(topics)}</figcaption>\n</figure>\n<details>\n<summary>The same as a table</summary>\n<div class=\"wide\" role=\"group\" aria-label=\"Topics over time\" tabindex=\"0\">\n<table>\n<thead>\n<tr><th scope=\"col\">{period}</th>");
        foreach (string topic in topics.Topics)
        {
            _writer.Write($"<th scope=\"col\" class=\"number\"><bdi>{topic}</bdi></th>");
        }

        _writer.Raw("</tr>\n</thead>\n<tbody>\n");
        for (int i = 0; i < topics.Periods.Count; i++)
        {
            _writer.Write($"<tr><th scope=\"row\">{topics.Periods[i]}</th>");
            foreach (int count in topics.Counts[i])
            {
                _writer.Write($"<td class=\"number\">{count}</td>");
            }

            _writer.Raw("</tr>\n");
        }

        _writer.Raw("</tbody>\n</table>\n</div>\n</details>\n</section>\n");
    }

    private void WriteOutliers()
    {
        if (_data.Outliers.Count == 0)
        {
            return;
        }

        _writer.Write($"<section class=\"card\">\n<h{_level}>Outliers</h{_level}>\n<table>\n<thead>\n<tr><th scope=\"col\">Article</th><th scope=\"col\">Measure</th><th scope=\"col\" class=\"number\">Value</th><th scope=\"col\">How far</th></tr>\n</thead>\n<tbody>\n");
        foreach (CorpusOutlier outlier in _data.Outliers)
        {
            _writer.Write($"<tr><th scope=\"row\" dir=\"auto\">{CorpusWords.TitleOf(outlier.Title, outlier.Number)}</th><td>{CorpusWords.Measure(outlier.Measure)}</td><td class=\"number\">{CorpusWords.Value(outlier.Measure, outlier.Value)}</td><td>{CorpusWords.Distance(outlier)}</td></tr>\n");
        }

        _writer.Raw("</tbody>\n</table>\n</section>\n");
    }

    private void WriteCodes(string heading, string name, IReadOnlyList<KeyValuePair<string, int>> codes)
    {
        if (codes.Count == 0)
        {
            return;
        }

        _writer.Write($"<section class=\"card\">\n<h{_level}>{heading}</h{_level}>\n<table>\n<thead>\n<tr><th scope=\"col\">{name}</th><th scope=\"col\" class=\"number\">Number</th></tr>\n</thead>\n<tbody>\n");
        foreach ((string code, int count) in codes)
        {
            _writer.Write($"<tr><th scope=\"row\" dir=\"auto\"><code>{code}</code></th><td class=\"number\">{ArticleFacts.Number(count, "N0")}</td></tr>\n");
        }

        _writer.Raw("</tbody>\n</table>\n</section>\n");
    }
}
