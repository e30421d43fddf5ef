using System.Text;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.Quotations;
using ArticleKit.Readability.Explanation;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Display.Markdown;

/// <summary>A report as GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownReport
{
    private const int SparklineWidth = 60;

    private readonly StringBuilder _output = new();
    private readonly ReportContent _content;
    private readonly ArticleAnalysis _analysis;
    private readonly string _hashes;

    private MarkdownReport(ArticleAnalysis analysis, ArticleReportOptions options)
    {
        _content = new ReportContent(analysis, options);
        _analysis = analysis;
        _hashes = new string('#', options.HeadingLevel);
    }

    /// <summary>Writes the report; each line ends with a line feed.</summary>
    public static string Write(ArticleAnalysis analysis, ArticleReportOptions options)
    {
        var report = new MarkdownReport(analysis, options);
        report.WriteHead();
        report.WriteList("Summary", (analysis.Summary?.Sentences ?? []).Take(ReportItems.Longest).Select(Describe));
        report.WriteList("Topics", ReportItems.Topics(analysis.Topics).Select(report.Describe));
        report.WriteList("Keyphrases", (analysis.Keyphrases ?? []).Take(ReportItems.Longest).Select(phrase => Line(phrase.Text)));
        report.WriteReadability();
        report.WriteList("Hard sentences", report._content.HardSentences.Select(report.Describe));
        report.WriteLengths();
        report.WriteList("Quotations", (analysis.Quotations ?? []).Take(ReportItems.Longest).Select(Describe));
        report.WriteList("Warnings", ReportItems.Warnings(analysis).Select(warning => $"{Line(warning.Message)} ({Line(warning.Detail)})"));
        report.WriteText();
        return WellFormed.Of(report._output.ToString());
    }

    private static string Describe(SummarySentence sentence) => Line(ReportText.Clip(sentence.Text, ReportText.LongestItem));

    private static string Describe(Quotation quotation)
    {
        string text = Line(ReportText.Clip(quotation.Text, ReportText.LongestItem));
        return ReportItems.Speaker(quotation) is { } speaker ? $"{Line(speaker)}: “{text}”" : $"“{text}”";
    }

    private string Describe(TopicScore topic)
    {
        string line = $"{Line(ReportText.Clip(topic.Topic, ReportText.LongestLine))}: {ArticleFacts.Percent(topic.Probability)}";
        IReadOnlyList<string> words = ReportItems.WordsOf(topic.Topic, _content.Options);
        return words.Count == 0 ? line : $"{line} ({string.Join(", ", words.Select(word => Line(ReportText.Clip(word, ReportText.LongestLine))))})";
    }

    private string Describe(HardSentence sentence) =>
        $"{Line(ReportText.Clip(sentence.Text, ReportText.LongestItem))}  \n  {HardSentenceFinder.Why(sentence, _analysis.Readability!)}";

    private static string Line(string text) => MarkdownEscape.Line(TerminalText.Clean(text));

    private void WriteHead()
    {
        _output.Append(_hashes).Append(' ').Append(MarkdownEscape.Heading(Line(_content.Title ?? ArticleFacts.NoTitle))).Append("\n\n");
        if (PlainFacts.Origin(_analysis) is { } origin)
        {
            _output.Append(MarkdownEscape.LineStart(Line(origin))).Append("  \n");
        }

        if (ReportText.Line(_analysis.Url) is { } url)
        {
            string shown = Line(url);
            _output.Append(ReportUrl.Of(_analysis.Url) is { } address ? $"[{shown}]({MarkdownEscape.Destination(address)})" : MarkdownEscape.LineStart(shown)).Append("  \n");
        }

        _output.Append(Line(PlainFacts.Size(_analysis))).Append('\n');
    }

    private void WriteHeading(string heading) => _output.Append('\n').Append(_hashes).Append("# ").Append(heading).Append("\n\n");

    private void WriteList(string heading, IEnumerable<string> items)
    {
        bool isFirst = true;
        foreach (string item in items)
        {
            if (isFirst)
            {
                WriteHeading(heading);
                isFirst = false;
            }

            _output.Append("- ").Append(MarkdownEscape.LineStart(item)).Append('\n');
        }
    }

    private void WriteReadability()
    {
        ScoreRow[] rows = [.. ScoreRow.Of(_analysis.Readability)];
        if (rows.Length == 0)
        {
            return;
        }

        WriteHeading("Readability");
        _output.Append("| Formula | Score | Meaning |\n| --- | ---: | --- |\n");
        foreach (ScoreRow row in rows)
        {
            _output.Append("| ").Append(MarkdownEscape.Cell(TerminalText.Clean(ReportText.Clip(row.Name, ReportText.LongestLine)))).Append(" | ").Append(row.Value).Append(" | ").Append(row.Meaning).Append(" |\n");
        }
    }

    private void WriteLengths()
    {
        if (SentenceLengths.Of(_content, SparklineWidth) is { } lengths)
        {
            WriteHeading("Sentence lengths");
            _output.Append('`').Append(Sparkline.Of(lengths)).Append("`  \n").Append(PlainFacts.Lengths(lengths)).Append('\n');
        }
    }

    private void WriteText()
    {
        if (!_content.HasText)
        {
            return;
        }

        WriteHeading("Text");
        var body = ReportBody.Of(_analysis, _content.Document, _content.Options.MaxTextLength);
        if (body.Article is { } article)
        {
            _output.Append(MarkdownRenderer.Render(article, new MarkdownRenderingOptions { IncludeImages = false, HeadingsAbove = _hashes.Length + 1 }));
        }
        else
        {
            string separator = "";
            foreach (TextSpan paragraph in body.Paragraphs)
            {
                _output.Append(separator).Append(MarkdownEscape.LineStart(MarkdownEscape.Line(paragraph.In(_analysis.Text).ToString()))).Append('\n');
                separator = "\n";
            }
        }

        if (body.IsCut)
        {
            _output.Append('\n').Append(PlainFacts.Cut(_content)).Append('\n');
        }
    }
}
