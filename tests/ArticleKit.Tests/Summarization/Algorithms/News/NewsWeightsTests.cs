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

    [Theory]
    [InlineData("First")]
    [InlineData("Title")]
    [InlineData("Redundancy")]
    [InlineData("Lowest")]
    [InlineData("Highest")]
    public void Read_OneWeightMissing_TellsWhich(string name)
    {
        string[] lines = [.. Lines().Where(line => !line.StartsWith(name + " ", StringComparison.Ordinal))];

        FluentActions.Invoking(() => NewsWeights.Read(new StringReader(string.Join('\n', lines)))).Should().Throw<FormatException>().WithMessage($"*{name}*");
    }

    [Fact]
    public void Read_CommentsAndEmptyLines_CountForNothing()
    {
        var again = new StringWriter();
        NewsWeights.Read(new StringReader("# First 7\n\n" + string.Join("\n\n", Lines()))).Write(again);

        again.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(Lines());
    }

    private static string[] Lines()
    {
        var writer = new StringWriter();
        NewsWeights.Default.Write(writer);
        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
