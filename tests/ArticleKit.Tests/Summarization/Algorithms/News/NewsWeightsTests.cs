using ArticleKit.Summarization.Algorithms.News;

namespace ArticleKit.Tests.Summarization.Algorithms.News;

public sealed class NewsWeightsTests
{
    [Fact]
    public void Default_Weights_AreFiniteAndAgainstRepetition()
    {
        foreach (NewsFeature feature in Enum.GetValues<NewsFeature>())
        {
            double.IsFinite(NewsWeights.Default[feature]).Should().BeTrue(feature.ToString());
        }

        NewsWeights.Default.Redundancy.Should().BeNegative();
        NewsWeights.Default.Highest.Should().BeGreaterThan(NewsWeights.Default.Lowest);
    }

    [Fact]
    public void Read_WrittenWeights_AreTheSame()
    {
        var writer = new StringWriter();
        NewsWeights.Default.Write(writer);
        var again = new StringWriter();
        NewsWeights.Read(new StringReader(writer.ToString())).Write(again);

        again.ToString().Should().Be(writer.ToString());
    }

    [Fact]
    public void Read_WeightMissing_Throws() =>
        FluentActions.Invoking(() => NewsWeights.Read(new StringReader("First 1\n"))).Should().Throw<FormatException>();
}
