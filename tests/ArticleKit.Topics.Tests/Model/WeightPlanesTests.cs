using ArticleKit.Topics.Model;
using CsCheck;

namespace ArticleKit.Topics.Tests.Model;

public class WeightPlanesTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void Unpack_PackedWeights_GivesThemBack(int bits)
    {
        int largest = QuantizedWeights.Largest(bits);
        Gen.Int[1, 9].Select(Gen.Int[1, 5]).SelectMany((features, functions) =>
            Gen.Int[-largest, largest].Array[features * functions].Select(values => (features, functions, values)))
            .Sample((features, functions, values) =>
            {
                sbyte[] weights = Array.ConvertAll(values, value => (sbyte)value);

                byte[] packed = WeightPlanes.Pack(weights, functions, bits);

                packed.Should().HaveCount(functions * WeightPlanes.Length(features, bits));
                WeightPlanes.Unpack(packed, features, functions, bits).Should().Equal(weights);
            });
    }
}
