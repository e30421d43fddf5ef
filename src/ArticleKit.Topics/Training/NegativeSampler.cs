namespace ArticleKit.Topics.Training;

/// <summary>Chooses the articles that a topic is learned from: all of its own, and others to tell it from.</summary>
/// <remarks>
/// With few topics these are all articles. With many, a sample of the others is enough, and keeps the time of learning in proportion
/// to the articles instead of articles times topics.
/// </remarks>
internal sealed class NegativeSampler
{
    // Up to this many topics every article is seen by each of them.
    private const int FewTopics = 200;
    private const int LeastSample = 500;
    private const int SampleForEach = 20;

    private readonly int[][] _own;
    private readonly int[] _shuffled;
    private readonly int[]? _all;

    public NegativeSampler(TrainingRow[] rows, int topics, int seed)
    {
        int[] all = [.. Enumerable.Range(0, rows.Length)];
        if (topics <= FewTopics)
        {
            (_all, _own, _shuffled) = (all, [], []);
            return;
        }

        List<int>[] own = [.. Enumerable.Range(0, topics).Select(_ => new List<int>())];
        for (int row = 0; row < rows.Length; row++)
        {
            foreach (int topic in rows[row].Labels)
            {
                own[topic].Add(row);
            }
        }

        _own = Array.ConvertAll(own, list => list.ToArray());
        _shuffled = all;
        new SeededRandom(seed).Shuffle<int>(all);
    }

    /// <summary>The numbers of the rows that a topic is learned from, ascending.</summary>
    public int[] RowsFor(int topic)
    {
        if (_all is not null)
        {
            return _all;
        }

        // Each topic begins elsewhere in the one shuffled order, which is random enough and costs nothing.
        int wanted = Math.Max(LeastSample, SampleForEach * _own[topic].Length);
        HashSet<int> chosen = [.. _own[topic]];
        int position = (int)((long)topic * LeastSample % _shuffled.Length);
        for (int seen = 0; seen < _shuffled.Length && chosen.Count < wanted + _own[topic].Length; seen++)
        {
            chosen.Add(_shuffled[position]);
            position = position + 1 == _shuffled.Length ? 0 : position + 1;
        }

        return [.. chosen.Order()];
    }
}
