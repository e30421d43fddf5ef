using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;
using CsCheck;

namespace ArticleKit.Topics.Tests.Model;

public class QuantizedWeightsTests
{
    [Fact]
    public void Score_AnyWeights_IsNearTheUnroundedScore() =>
        Gen.Float[-4, 4].Array[12].Select(Gen.Float[0, 1].Array[4]).Sample((weights, values) =>
        {
            float[] biases = [0.5f, -0.25f, 0];
            var quantized = QuantizedWeights.From(biases, weights);
            float[] scores = new float[3];

            quantized.Score(new SparseVector([0, 1, 2, 3], values), scores);

            for (int topic = 0; topic < 3; topic++)
            {
                double exact = biases[topic] + Enumerable.Range(0, 4).Sum(feature => values[feature] * weights[(feature * 3) + topic]);
                scores[topic].Should().BeApproximately((float)exact, 4 * 4 * 0.006f);
            }
        });

    [Fact]
    public void From_WeightsOfZero_StayZero() => QuantizedWeights.From([0, 0], [0, 0]).Values.Should().Equal(0, 0);
}
