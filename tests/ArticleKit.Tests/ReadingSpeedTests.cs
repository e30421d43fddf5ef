namespace ArticleKit.Tests;

public class ReadingSpeedTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(238, 60)]
    [InlineData(239, 61)]
    [InlineData(2380, 600)]
    public void TimeFor_Words_RoundsUpToSeconds(int words, int seconds)
    {
        ReadingSpeed.TimeFor(words).Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public void TimeFor_MostWords_DoesNotOverflow()
    {
        ReadingSpeed.TimeFor(int.MaxValue).TotalMinutes.Should().BeApproximately(int.MaxValue / 238.0, 1);
    }

    [Fact]
    public void TimeFor_NegativeNumber_Throws()
    {
        FluentActions.Invoking(() => ReadingSpeed.TimeFor(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
