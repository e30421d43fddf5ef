using System.Text;
using ArticleKit.Topics.Rendering;

namespace ArticleKit.Topics.Data;

/// <summary>Counts the articles of each label, and finds labels that are hardly meant to differ.</summary>
internal sealed class LabelCounts
{
    private readonly Dictionary<string, (int Count, long FirstRow)> _labels = new(StringComparer.Ordinal);

    public void Add(string label, long row)
    {
        (int count, long first) = _labels.GetValueOrDefault(label, (0, row));
        _labels[label] = (count + 1, first);
    }

    public IReadOnlyList<KeyValuePair<string, int>> Counts() => Array.AsReadOnly(
        [.. Sorted().Select(label => KeyValuePair.Create(label, _labels[label].Count))]);

    /// <summary>A warning if all articles have the same label.</summary>
    public TopicDataWarning? OneTopic(int articles)
    {
        if (_labels.Count != 1)
        {
            return null;
        }

        string only = _labels.Keys.First();
        return _labels[only].Count < articles
            ? null
            : new TopicDataWarning(
                TopicDataWarningCode.OneTopic,
                $"Every article has the same label, {DataWarnings.Quoted(only)}; to train, at least two topics are needed.")
            {
                Labels = [only],
            };
    }

    /// <summary>A warning about labels that differ only by case or white space.</summary>
    public TopicDataWarning? Similar()
    {
        string[][] groups = [.. Sorted().GroupBy(Fold, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.ToArray())];
        if (groups.Length == 0)
        {
            return null;
        }

        IEnumerable<string> described = groups.Select(group => DataWarnings.List(group.Select(Describe), group.Length));
        return new TopicDataWarning(
            TopicDataWarningCode.SimilarLabels,
            $"Labels differ only by case or white space, and count as different topics: {string.Join("; ", described.Take(DataWarnings.Named))}"
            + (groups.Length > DataWarnings.Named ? $"; and {ReportText.Count(groups.Length - DataWarnings.Named)} more groups." : "."))
        {
            Articles = groups.Sum(group => group.Sum(label => _labels[label].Count)),
            Rows = [.. groups.SelectMany(group => group.Select(label => _labels[label].FirstRow)).Order().Take(RowList.Kept)],
            Labels = [.. groups.SelectMany(group => group).Order(StringComparer.Ordinal).Take(RowList.Kept)],
        };
    }

    /// <summary>A warning about labels with a single article.</summary>
    public TopicDataWarning? Single()
    {
        string[] single = [.. Sorted().Where(label => _labels[label].Count == 1)];
        return single.Length == 0
            ? null
            : new TopicDataWarning(
                TopicDataWarningCode.SingleArticle,
                $"{ReportText.Count(single.Length, "topic")} {(single.Length == 1 ? "has" : "have")} a single article: "
                + DataWarnings.List(single.Select(label => $"{DataWarnings.Quoted(label)} (row {DataWarnings.Number(_labels[label].FirstRow)})"), single.Length)
                + ".")
            {
                Articles = single.Length,
                Rows = [.. single.Select(label => _labels[label].FirstRow).Order().Take(RowList.Kept)],
                Labels = [.. single.Take(RowList.Kept)],
            };
    }

    private static string Fold(string label)
    {
        var folded = new StringBuilder(label.Length);
        foreach (char character in label)
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }

    private string Describe(string label)
    {
        (int count, long row) = _labels[label];
        return $"{DataWarnings.Quoted(label)} ({ReportText.Count(count, "article")}, {(count == 1 ? "row" : "first in row")} {DataWarnings.Number(row)})";
    }

    private IOrderedEnumerable<string> Sorted() => _labels.Keys.Order(StringComparer.Ordinal);
}
