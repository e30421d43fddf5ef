using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Explanation;

/// <summary>
/// What speaks for one topic rather than for another, or than for all others on average, in log-odds; where topics do not exclude each other
/// and no other is named, rather than against the topic itself.
/// </summary>
internal sealed class TopicContrast(LinearTopicModel model, int topic, int? rival)
{
    private readonly float[] _row = new float[model.Topics.Length];

    /// <summary>The part that does not depend on the article.</summary>
    public double Bias => Of(model.Weights.Biases);

    private bool IsAlone => rival is null && model.Info.IsMultiLabel;

    /// <summary>The weight of an n-gram with the value 1.</summary>
    public double OfFeature(int feature)
    {
        model.Weights.CopyRow(feature, _row);
        return Difference(_row);
    }

    /// <summary>The log-odds that scores of all topics mean.</summary>
    public double Of(ReadOnlySpan<float> scores) => Difference(scores) + (IsAlone ? model.Probabilities.Offset : 0);

    private double Difference(ReadOnlySpan<float> values)
    {
        double other = 0;
        if (rival is { } index)
        {
            other = values[index];
        }
        else if (!IsAlone)
        {
            for (int i = 0; i < values.Length; i++)
            {
                other += i == topic ? 0 : values[i];
            }

            other /= values.Length - 1;
        }

        return (values[topic] - other) * model.Probabilities.Slope;
    }
}
