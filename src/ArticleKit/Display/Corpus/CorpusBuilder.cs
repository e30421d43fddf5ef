namespace ArticleKit.Display.Corpus;

/// <summary>Reads the articles of a corpus one after the other.</summary>
internal sealed class CorpusBuilder(int maxRows)
{
    private const int HighestGrade = 20;
    private const int MostCodes = 50;
    private const string OtherCodes = "others";

    private readonly List<CorpusRow> _rows = [];
    private readonly int[] _grades = new int[HighestGrade + 1];
    private readonly TopicMonths _topics = new();
    private readonly Dictionary<string, int> _errors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _warnings = new(StringComparer.Ordinal);
    private readonly MeasureValues[] _measures = [.. Enum.GetValues<CorpusMeasure>().Select(measure => new MeasureValues(measure))];

    private long _articles;
    private long _failures;

    public void Add(ArticleResult result)
    {
        if (result.IsSuccess)
        {
            Add(result.Analysis);
            return;
        }

        _failures++;
        Count(_errors, result.Error.Code.ToString());
    }

    public void Add(ArticleAnalysis analysis)
    {
        _articles++;
        var row = CorpusRow.Of(_articles + _failures, analysis);
        if (_rows.Count < maxRows)
        {
            _rows.Add(row);
        }

        if (row.Grade is { } grade)
        {
            _grades[(int)Math.Clamp(Math.Floor(grade), 0, HighestGrade)]++;
        }

        _topics.Add(row);
        foreach (MeasureValues measure in _measures)
        {
            measure.Add(row);
        }

        foreach (ArticleWarning warning in analysis.Warnings)
        {
            Count(_warnings, ReportText.Clip(warning.Code, ReportText.LongestLine));
        }
    }

    public CorpusData Build() => new(
        _articles,
        _failures,
        _rows,
        _grades,
        Enum.GetValues<CorpusMeasure>().Zip(_measures).ToDictionary(pair => pair.First, pair => pair.Second.Median),
        _topics.ToChart(),
        [.. _measures.SelectMany(measure => measure.FindOutliers())],
        Sort(_errors),
        Sort(_warnings));

    private static void Count(Dictionary<string, int> counts, string code)
    {
        string key = counts.Count < MostCodes || counts.ContainsKey(code) ? code : OtherCodes;
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    private static KeyValuePair<string, int>[] Sort(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)];
}
