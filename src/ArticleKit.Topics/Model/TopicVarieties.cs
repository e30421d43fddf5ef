namespace ArticleKit.Topics.Model;

/// <summary>Topics that are written of in several ways, each of which has a linear function of its own.</summary>
/// <remarks>
/// A newspaper and an encyclopedia write of politics so differently that one linear function cannot hold both; and one topic may be two
/// that hardly share a word, such as science and technology.
/// </remarks>
internal sealed class TopicVarieties
{
    /// <summary>Creates the varieties.</summary>
    /// <param name="topicOf">The topic of each function.</param>
    /// <param name="topics">The number of topics.</param>
    public TopicVarieties(int[] topicOf, int topics)
    {
        TopicOf = topicOf;
        var functions = new List<int>[topics];
        for (int function = 0; function < topicOf.Length; function++)
        {
            (functions[topicOf[function]] ??= []).Add(function);
        }

        Functions = Array.ConvertAll(functions, list => list?.ToArray() ?? []);
    }

    /// <summary>The topic of each function.</summary>
    public int[] TopicOf { get; }

    /// <summary>The functions of each topic; at least one.</summary>
    public int[][] Functions { get; }

    /// <summary>The functions that decide on a topic: the best one, or all together.</summary>
    public int[] Deciding(int topic, ReadOnlySpan<float> scores, bool takesBest)
    {
        int[] functions = Functions[topic];
        if (functions.Length == 1 || !takesBest)
        {
            return functions;
        }

        int best = functions[0];
        foreach (int function in functions)
        {
            best = scores[function] > scores[best] ? function : best;
        }

        return [best];
    }

    /// <summary>The score of each topic: that of its best function, or the mean of all.</summary>
    /// <param name="scores">The scores of the functions.</param>
    /// <param name="takesBest">Whether the best one counts, for each topic; null for all of them.</param>
    public float[] Pool(ReadOnlySpan<float> scores, bool[]? takesBest)
    {
        float[] pooled = new float[Functions.Length];
        for (int topic = 0; topic < pooled.Length; topic++)
        {
            float best = float.NegativeInfinity;
            float sum = 0;
            foreach (int function in Functions[topic])
            {
                best = Math.Max(best, scores[function]);
                sum += scores[function];
            }

            pooled[topic] = takesBest?[topic] ?? true ? best : sum / Functions[topic].Length;
        }

        return pooled;
    }
}
