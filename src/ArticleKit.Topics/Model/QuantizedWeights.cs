using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Model;

/// <summary>The weights of a linear model, one byte each, with a scale for each n-gram.</summary>
/// <remarks>
/// A scale for each n-gram and not for each topic, since the weights of a frequent and of a rare n-gram differ by orders of magnitude
/// while those of one n-gram do not: rounding then costs nothing that can be measured.
/// </remarks>
internal sealed class QuantizedWeights(float[] biases, Half[] scales, sbyte[] values)
{
    public float[] Biases { get; } = biases;

    public Half[] Scales { get; } = scales;

    /// <summary>The weights in units of the scale, those of one n-gram beside each other.</summary>
    public sbyte[] Values { get; } = values;

    public static QuantizedWeights From(float[] biases, float[] weights)
    {
        int topics = biases.Length;
        var scales = new Half[weights.Length / topics];
        sbyte[] values = new sbyte[weights.Length];
        for (int feature = 0; feature < scales.Length; feature++)
        {
            ReadOnlySpan<float> row = weights.AsSpan(feature * topics, topics);
            float largest = 0;
            foreach (float weight in row)
            {
                largest = Math.Max(largest, Math.Abs(weight));
            }

            scales[feature] = (Half)Math.Min(largest / sbyte.MaxValue, (float)Half.MaxValue);
            float scale = (float)scales[feature];
            for (int topic = 0; topic < topics && scale > 0; topic++)
            {
                values[(feature * topics) + topic] = (sbyte)Math.Clamp(MathF.Round(row[topic] / scale), -sbyte.MaxValue, sbyte.MaxValue);
            }
        }

        return new QuantizedWeights(biases, scales, values);
    }

    /// <summary>Copies the weights of one n-gram, one for each topic.</summary>
    public void CopyRow(int feature, Span<float> weights)
    {
        float scale = (float)Scales[feature];
        for (int topic = 0; topic < weights.Length; topic++)
        {
            weights[topic] = scale * Values[(feature * weights.Length) + topic];
        }
    }

    /// <summary>How much speaks for each topic.</summary>
    public void Score(SparseVector vector, Span<float> scores)
    {
        Biases.CopyTo(scores);
        for (int i = 0; i < vector.Indices.Length; i++)
        {
            int feature = vector.Indices[i];
            float value = vector.Values[i] * (float)Scales[feature];
            ReadOnlySpan<sbyte> row = Values.AsSpan(feature * scores.Length, scores.Length);
            for (int topic = 0; topic < scores.Length; topic++)
            {
                scores[topic] += value * row[topic];
            }
        }
    }
}
