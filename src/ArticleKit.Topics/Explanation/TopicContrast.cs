using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Explanation;

/// <summary>
/// What speaks for one topic rather than for another, or than for all others on average, in log-odds; where topics do not exclude each other
/// and no other is named, rather than against the topic itself.
/// </summary>
internal sealed class TopicContrast(LinearTopicModel model, TopicScores scores, int topic, int? rival)
{
    private readonly float[] _row = new float[scores.Biases.Length];

    /// <summary>The part that does not depend on the article.</summary>
    public double Bias => OfFunctions(scores.Biases) + (IsAbsolute ? scores.Probabilities.Offset : 0);

    /// <summary>The log-odds that the scores of the article mean.</summary>
    public double Score => Of(scores.Topics) + (IsAbsolute ? scores.Probabilities.Offset : 0);

    // A topic that does not exclude others is compared with its absence, and not with them.
    private bool IsAbsolute => model.Info.IsMultiLabel && rival is null;

    /// <summary>The weight of a feature with the value 1.</summary>
    public double OfFeature(int feature)
    {
        model.Weights.CopyRow(feature, _row);
        return OfFunctions(_row);
    }

    private double OfFunctions(float[] values) => Of(Array.ConvertAll(scores.Deciding, functions => functions.Average(function => (double)values[function])));

    private double Of(float[] topics) => Of(Array.ConvertAll(topics, score => (double)score));

    private double Of(double[] topics)
    {
        double other = rival is { } index ? topics[index]
            : model.Info.IsMultiLabel ? 0
            : (topics.Sum() - topics[topic]) / (topics.Length - 1);
        return (topics[topic] - other) * scores.Probabilities.Slope;
    }
}
