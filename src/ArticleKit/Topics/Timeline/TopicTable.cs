namespace ArticleKit.Topics.Timeline;

/// <summary>The topics of several predictions as the columns of a table.</summary>
internal sealed class TopicTable
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <summary>Creates a table; a classifier of somebody's own may name topics that it did not announce.</summary>
    public TopicTable(IEnumerable<TopicPrediction> predictions)
    {
        foreach (TopicScore topic in predictions.SelectMany(prediction => prediction.Topics))
        {
            if (_columns.TryAdd(topic.Topic, _names.Count))
            {
                _names.Add(topic.Topic);
            }
        }
    }

    public int Columns => _names.Count;

    /// <summary>The probabilities of a prediction, shared out equally where it has none or is a guess.</summary>
    public double[] Row(TopicPrediction prediction)
    {
        double[] row = new double[Columns];
        if (prediction.IsUnknown || prediction.Topics.Count == 0)
        {
            Array.Fill(row, 1.0 / Math.Max(1, Columns));
            return row;
        }

        foreach (TopicScore topic in prediction.Topics)
        {
            row[_columns[topic.Topic]] += topic.Probability;
        }

        return row;
    }

    /// <summary>The prediction of a row.</summary>
    public TopicPrediction Prediction(double[] row, TopicUnknownReason reason, double threshold) =>
        new(_names.Select((name, column) => new TopicScore(name, Math.Min(1, row[column])))) { UnknownReason = reason, ConfidenceThreshold = threshold };
}
