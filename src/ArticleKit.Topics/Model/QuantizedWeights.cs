using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Model;

/// <summary>The weights of linear functions, a few bits each, with a scale for each feature.</summary>
/// <remarks>
/// A scale for each feature and not for each function, since the weights of a frequent and of a rare n-gram differ by orders of magnitude
/// while those of one n-gram do not: rounding to eight or even four bits then costs nothing that can be measured.
/// </remarks>
internal sealed class QuantizedWeights
{
    private readonly float[] _scales;

    /// <summary>Creates weights.</summary>
    /// <param name="biases">One for each function.</param>
    /// <param name="scales">One for each feature, as <see cref="WeightScale"/> codes it.</param>
    /// <param name="values">The weights in units of the scale, those of one feature beside each other.</param>
    /// <param name="bits">4 or 8.</param>
    public QuantizedWeights(float[] biases, byte[] scales, sbyte[] values, int bits)
    {
        Biases = biases;
        Scales = scales;
        Values = values;
        Bits = bits;
        float[] decoded = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(code => WeightScale.Decode((byte)code))];
        _scales = Array.ConvertAll(scales, code => decoded[code]);
    }

    public float[] Biases { get; }

    public byte[] Scales { get; }

    public sbyte[] Values { get; }

    public int Bits { get; }

    /// <summary>The largest value of a weight in units of the scale.</summary>
    public static int Largest(int bits) => (1 << (bits - 1)) - 1;

    public static QuantizedWeights From(float[] biases, float[] weights, int bits)
    {
        int functions = biases.Length;
        int limit = Largest(bits);
        byte[] scales = new byte[weights.Length / functions];
        sbyte[] values = new sbyte[weights.Length];
        for (int feature = 0; feature < scales.Length; feature++)
        {
            ReadOnlySpan<float> row = weights.AsSpan(feature * functions, functions);
            float largest = 0;
            foreach (float weight in row)
            {
                largest = Math.Max(largest, Math.Abs(weight));
            }

            scales[feature] = WeightScale.Encode(largest / limit);
            float scale = WeightScale.Decode(scales[feature]);
            for (int function = 0; function < functions && scale > 0; function++)
            {
                values[(feature * functions) + function] = (sbyte)Math.Clamp(MathF.Round(row[function] / scale), -limit, limit);
            }
        }

        return new QuantizedWeights(biases, scales, values, bits);
    }

    /// <summary>The same weights with other biases, and others for some features.</summary>
    /// <param name="biases">The biases.</param>
    /// <param name="first">The first of the features.</param>
    /// <param name="weights">Their weights, those of one feature beside each other.</param>
    public QuantizedWeights With(float[] biases, int first, float[] weights)
    {
        var others = From(biases, weights, Bits);
        byte[] scales = [.. Scales];
        sbyte[] values = [.. Values];
        others.Scales.CopyTo(scales, first);
        others.Values.CopyTo(values, first * biases.Length);
        return new QuantizedWeights(biases, scales, values, Bits);
    }

    /// <summary>Copies the weights of one feature, one for each function.</summary>
    public void CopyRow(int feature, Span<float> weights)
    {
        float scale = _scales[feature];
        for (int function = 0; function < weights.Length; function++)
        {
            weights[function] = scale * Values[(feature * weights.Length) + function];
        }
    }

    /// <summary>The value of each function.</summary>
    public void Score(SparseVector vector, Span<float> scores) => Score(vector, Biases, scores);

    /// <summary>The value of each function, with other biases.</summary>
    public void Score(SparseVector vector, ReadOnlySpan<float> biases, Span<float> scores)
    {
        biases.CopyTo(scores);
        for (int i = 0; i < vector.Indices.Length; i++)
        {
            int feature = vector.Indices[i];
            float value = vector.Values[i] * _scales[feature];
            ReadOnlySpan<sbyte> row = Values.AsSpan(feature * scores.Length, scores.Length);
            for (int function = 0; function < scores.Length; function++)
            {
                scores[function] += value * row[function];
            }
        }
    }
}
