namespace ArticleKit.Display.Corpus;

/// <summary>Counts the articles of each topic by month.</summary>
internal sealed class TopicMonths
{
    // More than anybody can tell apart; hostile names and dates must not fill the memory.
    private const int MostCounts = 20_000;
    private const int MonthsPerYear = 12;
    private const int MostMonths = 36;
    private const int MostPeriods = 60;
    private const int ShownTopics = 7;

    private const string Other = "other topics";

    private readonly Dictionary<(int Month, string Topic), int> _counts = [];
    private int _left;

    /// <summary>Counts an article that has a topic and a date.</summary>
    public void Add(CorpusRow row)
    {
        if (row is not { Topic: { } topic, Published: { } published })
        {
            return;
        }

        (int, string) key = ((published.Year * MonthsPerYear) + published.Month - 1, topic);
        if (_counts.TryGetValue(key, out int count))
        {
            _counts[key] = count + 1;
        }
        else if (_counts.Count < MostCounts)
        {
            _counts.Add(key, 1);
        }
        else
        {
            _left++;
        }
    }

    /// <summary>The counts as a chart shows them: by month, or by year where there are many months; null without any.</summary>
    public TopicChart? ToChart()
    {
        if (_counts.Count == 0)
        {
            return null;
        }

        int firstMonth = _counts.Keys.Min(key => key.Month);
        int lastMonth = _counts.Keys.Max(key => key.Month);
        int size = lastMonth - firstMonth < MostMonths ? 1 : MonthsPerYear;
        int last = lastMonth / size;
        int first = Math.Max(firstMonth / size, last - MostPeriods + 1);
        string[] topics = [.. _counts.GroupBy(count => count.Key.Topic, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(count => count.Value)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
        bool hasOther = topics.Length > ShownTopics + 1;
        string[] shown = hasOther ? [.. topics.Take(ShownTopics), Other] : topics;
        Dictionary<string, int> columns = shown.Take(hasOther ? ShownTopics : shown.Length).Select((topic, index) => (topic, index)).ToDictionary(item => item.topic, item => item.index, StringComparer.Ordinal);
        int[][] counts = [.. Enumerable.Range(first, last - first + 1).Select(_ => new int[shown.Length])];
        int older = 0;
        foreach (((int month, string topic), int count) in _counts)
        {
            if (month / size < first)
            {
                older += count;
            }
            else
            {
                counts[(month / size) - first][columns.GetValueOrDefault(topic, shown.Length - 1)] += count;
            }
        }

        return new TopicChart([.. Enumerable.Range(first, counts.Length).Select(period => NameOf(period, size))], shown, counts, size > 1, older, _left);
    }

    private static string NameOf(int period, int size) => size > 1
        ? FormattableString.Invariant($"{period:0000}")
        : FormattableString.Invariant($"{period / MonthsPerYear:0000}-{(period % MonthsPerYear) + 1:00}");
}
