using ArticleKit.Topics.Model;
using CsCheck;

namespace ArticleKit.Topics.Tests.Model;

public class WeightScaleTests
{
    [Fact]
    public void Decode_EncodedScale_IsWithinHalfAStep() => Gen.Double[-20, 5].Sample(exponent =>
    {
        double scale = Math.Pow(2, exponent);
        (WeightScale.Decode(WeightScale.Encode((float)scale)) / scale).Should().BeInRange(0.957, 1.045);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1e-30f)]
    public void Encode_NothingThatCounts_IsZero(float scale) => WeightScale.Decode(WeightScale.Encode(scale)).Should().Be(0);
}
