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
    }

    [Fact]
    public void Default_HasNoLimitOfItsOwn() => SummaryOptions.Default.Should().Be(new SummaryOptions { Sentences = null, Words = null });
}
