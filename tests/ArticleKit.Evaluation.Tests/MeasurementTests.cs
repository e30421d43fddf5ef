namespace ArticleKit.Evaluation.Tests;

public sealed class MeasurementTests
{
    [Theory]
    [InlineData(null, null, false)]
    [InlineData(0.5, null, false)]
    [InlineData(0.6, null, true)]
    [InlineData(null, 0.5, false)]
    [InlineData(null, 0.4, true)]
    public void IsMissed_Value_IsHeldAgainstWhatIsAskedFor(double? required, double? limit, bool expected) =>
        new Measurement("part", "set", "metric", 0.5) { Required = required, Limit = limit }.IsMissed.Should().Be(expected);

    [Fact]
    public void IsMissed_NoNumber_IsMissed()
    {
        new Measurement("part", "set", "metric", double.NaN) { Required = 0 }.IsMissed.Should().BeTrue();
        new Measurement("part", "set", "metric", double.NaN) { Limit = 1 }.IsMissed.Should().BeTrue();
    }
}
