using ArticleKit.Topics.Rendering;

namespace ArticleKit.Topics.Data;

/// <summary>Finds articles with the same words.</summary>
internal sealed class RepeatedTexts
{
    private readonly Dictionary<ulong, (long Row, string[] Labels)> _first = [];
    private readonly HashSet<ulong> _contradicted = [];
    private readonly RowList _duplicates = new();
    private readonly RowList _contradictions = new();
    private readonly List<string> _duplicatePairs = [];
    private readonly List<string> _contradictionPairs = [];

    public void Add(ulong key, long row, string[] labels)
    {
        if (_first.TryAdd(key, (row, labels)))
        {
            return;
        }

        (long first, string[] others) = _first[key];
        if (labels.AsSpan().SequenceEqual(others))
        {
            _duplicates.Add(row);
            Name(_duplicatePairs, $"{DataWarnings.Number(row)} (as {DataWarnings.Number(first)})");
            return;
        }

        _contradictions.Add(row);
        _contradicted.Add(key);
        Name(_contradictionPairs, $"{DataWarnings.Number(row)} ({Describe(labels)}, but {DataWarnings.Number(first)} {Describe(others)})");
    }

    public TopicDataWarning? Duplicates() => _duplicates.Count == 0
        ? null
        : new TopicDataWarning(
            TopicDataWarningCode.DuplicateText,
            (_duplicates.Count == 1 ? "1 article repeats the words of one before it with the same label: "
                : $"{ReportText.Count(_duplicates.Count)} articles repeat the words of one before them with the same label: ")
            + $"{DataWarnings.Rows(_duplicatePairs, _duplicates.Count)}.")
        {
            Articles = _duplicates.Count,
            Rows = [.. _duplicates.Rows.Order()],
        };

    public TopicDataWarning? Contradictions() => _contradictions.Count == 0
        ? null
        : new TopicDataWarning(
            TopicDataWarningCode.ContradictoryLabels,
            $"{ReportText.Count(_contradicted.Count, "text")} "
            + $"{(_contradicted.Count == 1 ? "has" : "have")} different labels: "
            + $"{DataWarnings.Rows(_contradictionPairs, _contradictions.Count)}.")
        {
            Articles = _contradictions.Count,
            Rows = [.. _contradictions.Rows.Order()],
        };

    private static void Name(List<string> pairs, string pair)
    {
        if (pairs.Count < DataWarnings.Named)
        {
            pairs.Add(pair);
        }
    }

    private static string Describe(string[] labels) => labels.Length == 0
        ? "no label"
        : DataWarnings.List(labels.Select(DataWarnings.Quoted), labels.Length);
}
