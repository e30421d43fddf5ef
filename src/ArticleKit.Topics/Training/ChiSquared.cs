namespace ArticleKit.Topics.Training;

/// <summary>How strongly the presence of an n-gram goes with a topic.</summary>
internal sealed class ChiSquared
{
    private readonly int[][] _labels;
    private readonly float[] _weights;
    private readonly double[] _topicTotals;
    private readonly double[] _counts;
    private readonly double _total;

    /// <summary>Prepares for a set of articles.</summary>
    /// <param name="labels">The topics of each article.</param>
    /// <param name="weights">How much each article counts.</param>
    /// <param name="topics">The number of topics.</param>
    public ChiSquared(int[][] labels, float[] weights, int topics)
    {
        _labels = labels;
        _weights = weights;
        _topicTotals = new double[topics];
        _counts = new double[topics];
        for (int row = 0; row < labels.Length; row++)
        {
            foreach (int topic in labels[row])
            {
                _topicTotals[topic] += weights[row];
            }

            _total += weights[row];
        }
    }

    /// <summary>The greatest chi-squared of an n-gram with any of the topics that it occurs in.</summary>
    /// <param name="rows">The articles that hold the n-gram.</param>
    public double Best(ReadOnlySpan<int> rows)
    {
        double present = 0;
        foreach (int row in rows)
        {
            foreach (int topic in _labels[row])
            {
                _counts[topic] += _weights[row];
            }

            present += _weights[row];
        }

        double best = 0;
        foreach (int row in rows)
        {
            foreach (int topic in _labels[row])
            {
                ref double both = ref _counts[topic];
                if (both > 0)
                {
                    best = Math.Max(best, Value(both, present, _topicTotals[topic]));
                    both = 0;
                }
            }
        }

        return best;
    }

    private double Value(double both, double present, double topic)
    {
        double difference = (both * _total) - (present * topic);
        double product = present * (_total - present) * topic * (_total - topic);
        return product > 0 ? difference * difference * _total / product : 0;
    }
}
