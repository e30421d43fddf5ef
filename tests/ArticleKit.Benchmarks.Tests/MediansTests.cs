namespace ArticleKit.Benchmarks.Tests;

public sealed class MediansTests
{
    [Theory]
    [InlineData(new[] { 3.0 }, 3)]
    [InlineData(new[] { 9.0, 1, 2 }, 2)]
    [InlineData(new[] { 4.0, 1, 2, 100 }, 3)]
    public void Of_Numbers_IsTheMiddle(double[] values, double expected) => Medians.Of(values).Should().Be(expected);
}
