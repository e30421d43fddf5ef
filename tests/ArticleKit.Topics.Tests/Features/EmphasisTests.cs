using ArticleKit.Topics.Features;
using CsCheck;

namespace ArticleKit.Topics.Tests.Features;

public sealed class EmphasisTests
{
    [Fact]
    public void Decode_AnyCode_ComesBackWhenEncoded() => Enumerable.Range(0, 256).Should()
        .OnlyContain(code => Emphasis.Encode(Emphasis.Decode((byte)code)) == code);

    [Fact]
    public void Encode_FactorWithinReach_IsWithinHalfAStep() => Gen.Double[0.005, 200].Sample(factor =>
        Emphasis.Decode(Emphasis.Encode(factor)).Should().BeInRange(factor * Math.Pow(2, -0.5001 / 16), factor * Math.Pow(2, 0.5001 / 16)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 128)]
    [InlineData(double.PositiveInfinity, 255)]
    [InlineData(1e-300, 0)]
    public void Encode_Extremes_StayInOneByte(double factor, byte code) => Emphasis.Encode(factor).Should().Be(code);

    [Fact]
    public void Decode_AnyCode_IsPositiveAndFinite() => Enumerable.Range(0, 256).Should()
        .OnlyContain(code => Emphasis.Decode((byte)code) > 0 && double.IsFinite(Emphasis.Decode((byte)code)));
}
