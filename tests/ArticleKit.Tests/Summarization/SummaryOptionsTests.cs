using ArticleKit.Summarization;

namespace ArticleKit.Tests.Summarization;

public class SummaryOptionsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Init_LimitBelowOne_Throws(int value)
    {
        FluentActions.Invoking(() => new SummaryOptions { Sentences = value }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SummaryOptions { Words = value }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SummaryOptions { Characters = value }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Init_RatioOutOfRange_Throws(double ratio) =>
        FluentActions.Invoking(() => new SummaryOptions { Ratio = ratio }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Init_WeightThatIsNone_Throws(double weight)
    {
        FluentActions.Invoking(() => new SummaryOptions { QueryWeight = weight }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SummaryOptions { TitleWeight = weight }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Init_NoMemberOfTheEnumeration_Throws()
    {
        FluentActions.Invoking(() => new SummaryOptions { Algorithm = (SummaryAlgorithm)99 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SummaryOptions { Order = (SummaryOrder)(-1) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SummaryOptions { MinimumSentenceWords = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Default_IsTheNewsAlgorithmWithoutALimitOfItsOwn()
    {
        SummaryOptions.Default.Should().Be(new SummaryOptions { Sentences = null, Words = null, Characters = null, Ratio = null });
        SummaryOptions.Default.Algorithm.Should().Be(SummaryAlgorithm.News);
        SummaryOptions.Default.Order.Should().Be(SummaryOrder.Source);
        SummaryOptions.Default.MinimumSentenceWords.Should().Be(3);
    }
}
