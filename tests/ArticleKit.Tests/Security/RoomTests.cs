using ArticleKit.TestSupport.Architecture;
using ArticleKit.Topics;

namespace ArticleKit.Tests.Security;

/// <summary>The arrows of <c>docs/design.md</c>.</summary>
public sealed class RoomTests
{
    [Theory]
    [InlineData("Text")]
    [InlineData("Cleaning", "Text")]
    [InlineData("Terms", "Text")]
    [InlineData("Topics", "Text")]
    [InlineData("Quotations", "Text")]
    [InlineData("Readability", "Terms", "Text")]
    [InlineData("Summarization", "Terms", "Text")]
    [InlineData("Keyphrases", "Terms", "Text")]
    [InlineData("Serialization", "Cleaning", "Keyphrases", "Quotations", "Readability", "Summarization", "Text", "Topics")]
    [InlineData("Display", "Cleaning", "Keyphrases", "Quotations", "Readability", "Summarization", "Text", "Topics")]
    [InlineData("Corpora", "Keyphrases", "Quotations", "Readability", "Summarization", "Text", "Topics")]
    public void Room_CompiledCode_KnowsNoOthersThan(string room, params string[] others)
    {
        using var code = new CompiledCode(typeof(Article).Assembly.Location);

        RoomsOf(code).KnownBy(room).Should().BeEquivalentTo(others, "docs/design.md says so, and an arrow that nobody needs is one too many");
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Cleaning")]
    [InlineData("Terms")]
    [InlineData("Topics")]
    [InlineData("Quotations")]
    [InlineData("Readability")]
    [InlineData("Summarization")]
    [InlineData("Keyphrases")]
    public void Room_BeforeTheAnalysis_KnowsOfTheDoorOnlyLimitsWarningsAndErrors(string room)
    {
        using var code = new CompiledCode(typeof(Article).Assembly.Location);

        RoomsOf(code).DoorKnownBy(room).Should().BeSubsetOf(
            [nameof(AnalysisBudget), nameof(ArticleErrorCode), nameof(ArticleKitException), nameof(ArticleLimits), nameof(ArticleWarning), nameof(BoundedReader)]);
    }

    [Fact]
    public void Rooms_AreThoseThatAreTested()
    {
        using var code = new CompiledCode(typeof(Article).Assembly.Location);

        RoomsOf(code).Names.Should().BeEquivalentTo(
            "Text", "Cleaning", "Terms", "Topics", "Quotations", "Readability", "Summarization", "Keyphrases", "Serialization", "Display", "Corpora");
    }

    // These extend every classifier by what the door does: to read an article first. They stand where whoever has a classifier looks.
    private static Rooms RoomsOf(CompiledCode code) => new(code, "ArticleKit", typeof(TopicClassifierExtensions).FullName!);
}
