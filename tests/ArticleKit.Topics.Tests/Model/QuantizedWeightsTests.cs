using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;
using CsCheck;

namespace ArticleKit.Topics.Tests.Model;

public class QuantizedWeightsTests
{
    [Theory]
    [InlineData(8, 0.02)]
    [InlineData(4, 0.36)]
    public void Score_AnyWeights_IsNearTheUnroundedScore(int bits, double tolerance) =>
        Gen.Float[-4, 4].Array[12].Select(Gen.Float[0, 1].Array[4]).Sample((weights, values) =>
        {
            float[] biases = [0.5f, -0.25f, 0];
            var quantized = QuantizedWeights.From(biases, weights, bits);
            float[] scores = new float[3];

            quantized.Score(new SparseVector([0, 1, 2, 3], values), scores);

            for (int topic = 0; topic < 3; topic++)
            {
                double exact = biases[topic] + Enumerable.Range(0, 4).Sum(feature => values[feature] * weights[(feature * 3) + topic]);
                scores[topic].Should().BeApproximately((float)exact, (float)(4 * 4 * tolerance));
            }
        });

    [Fact]
    public void From_WeightsOfZero_StayZero() => QuantizedWeights.From([0, 0], [0, 0], 8).Values.Should().Equal(0, 0);

    [Fact]
    public void With_OtherWeightsOfOneFeature_ChangesThatFeatureOnly()
    {
        var weights = QuantizedWeights.From([1, 2], [0.5f, -0.5f, 0.25f, 0.125f, 1, -1], 8);
        float[] row = new float[2];

        QuantizedWeights changed = weights.With([3, 4], 1, [2, -1]);

        changed.Biases.Should().Equal(3, 4);
        changed.CopyRow(1, row);
        row[0].Should().BeApproximately(2, 0.1f);
        row[1].Should().BeApproximately(-1, 0.1f);
        changed.Values.Take(2).Should().Equal(weights.Values.Take(2));
        changed.Values.Skip(4).Should().Equal(weights.Values.Skip(4));
        weights.Biases.Should().Equal(1, 2);
    }
}
