using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Explanation;

/// <summary>
/// What speaks for one topic rather than for another, or than for all others on average, in log-odds; where topics do not exclude each other
/// and no other is named, rather than against the topic itself.
/// </summary>
internal sealed class TopicContrast
{
    private readonly LinearTopicModel _model;
    private readonly TopicScores _scores;
    private readonly float[] _row;

    // How much each topic, and each of the functions that decide over the topics, adds to the contrast.
    private readonly double[] _ofTopics;
    private readonly double[] _ofFunctions;

    /// <summary>Compares a topic.</summary>
    /// <param name="model">Whose weights they are.</param>
    /// <param name="scores">What the model says of the article.</param>
    /// <param name="topic">The place of the topic.</param>
    /// <param name="rival">The place of the topic that it is compared with, or null for all others, or its absence.</param>
    public TopicContrast(LinearTopicModel model, TopicScores scores, int topic, int? rival)
    {
        _model = model;
        _scores = scores;
        _row = new float[scores.Biases.Length];

        // A topic that does not exclude others is compared with its absence, and not with them.
        IsAbsolute = model.Info.IsMultiLabel && rival is null;
        _ofTopics = new double[scores.Topics.Length];
        _ofFunctions = new double[scores.Biases.Length];
        double others = IsAbsolute || rival is not null ? 0 : -scores.Probabilities.Slope / (_ofTopics.Length - 1);
        for (int i = 0; i < _ofTopics.Length; i++)
        {
            _ofTopics[i] = i == topic ? scores.Probabilities.Slope : i == rival ? -scores.Probabilities.Slope : others;
            foreach (int function in scores.Deciding[i])
            {
                _ofFunctions[function] += _ofTopics[i] / scores.Deciding[i].Length;
            }
        }
    }

    /// <summary>The part that does not depend on the article.</summary>
    public double Bias => Sum(_scores.Biases, _ofFunctions) + (IsAbsolute ? _scores.Probabilities.Offset : 0);

    /// <summary>The log-odds that the scores of the article mean.</summary>
    public double Score => Sum(_scores.Topics, _ofTopics) + (IsAbsolute ? _scores.Probabilities.Offset : 0);

    private bool IsAbsolute { get; }

    /// <summary>The weight of a feature with the value 1.</summary>
    public double OfFeature(int feature)
    {
        _model.Weights.CopyRow(feature, _row);
        return Sum(_row, _ofFunctions);
    }

    private static double Sum(ReadOnlySpan<float> values, ReadOnlySpan<double> weights)
    {
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
        {
            sum += values[i] * weights[i];
        }

        return sum;
    }
}
