using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Explanation;

/// <summary>What speaks for one topic rather than for another, or than for all others on average, in log-odds.</summary>
internal sealed class TopicContrast(LinearTopicModel model, int topic, int? rival)
{
    private readonly float[] _row = new float[model.Topics.Length];

    /// <summary>The part that does not depend on the article.</summary>
    public double Bias => Of(model.Weights.Biases);

    /// <summary>The weight of an n-gram with the value 1.</summary>
    public double OfFeature(int feature)
    {
        model.Weights.CopyRow(feature, _row);
        return Of(_row);
    }

    /// <summary>The log-odds that scores of all topics mean.</summary>
    public double Of(ReadOnlySpan<float> scores)
    {
        double other = 0;
        if (rival is { } index)
        {
            other = scores[index];
        }
        else
        {
            for (int i = 0; i < scores.Length; i++)
            {
                other += i == topic ? 0 : scores[i];
            }

            other /= scores.Length - 1;
        }

        return (scores[topic] - other) * model.Probabilities.Slope;
    }
}
