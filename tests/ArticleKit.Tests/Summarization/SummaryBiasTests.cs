using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization;

public class SummaryBiasTests
{
    private const string Text =
        "A fair with music and food was held in the village last weekend. Visitors came from three valleys to hear the bands play. "
        + "The organisers counted nine hundred guests over both days at the fair. A rare comet was seen above the church tower. "
        + "The bands will play again when the fair returns to the village in spring.";

    public static TheoryData<SummaryAlgorithm> Algorithms => [.. Enum.GetValues<SummaryAlgorithm>()];

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_Query_LiftsTheSentenceThatAnswersIt(SummaryAlgorithm algorithm) =>
        Summarizer.Summarize(Text, new SummaryOptions { Algorithm = algorithm, Sentences = 1, Query = "Where was the comet seen?", QueryWeight = 3 }).Text
            .Should().Contain("comet");

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_TitleWeight_LiftsTheSentenceThatSharesTheTitle(SummaryAlgorithm algorithm) =>
        Summarizer.Summarize(TextDocument.Parse(Text), new SummaryOptions { Algorithm = algorithm, Sentences = 1, TitleWeight = 3 }, "Rare comet above tower").Text
            .Should().Contain("comet");

    [Theory]
    [InlineData("quasars and pulsars")]
    [InlineData("the of and")]
    [InlineData(" ")]
    public void Summarize_QueryThatTheTextKnowsNothingOf_ChangesNothing(string query) =>
        Summarizer.Summarize(Text, new SummaryOptions { Query = query }).Should().Be(Summarizer.Summarize(Text));

    [Fact]
    public void Summarize_MinimumSentenceWords_PassesOverShorterSentences()
    {
        var options = new SummaryOptions { Algorithm = SummaryAlgorithm.Lead, Sentences = 1, MinimumSentenceWords = 14 };

        Summarizer.Summarize(Text, options).Text.Should().StartWith("The bands will play", "no other sentence has as many words");
        Summarizer.Summarize(Text, options with { Sentences = 5 }).Sentences.Should().HaveCount(5, "shorter ones are taken when no longer one is left");
    }

    [Fact]
    public void Summarize_OrderByScore_BeginsWithTheBest() =>
        Summarizer.Summarize(Text, new SummaryOptions { Sentences = 4, Order = SummaryOrder.Score }).Sentences.Select(sentence => sentence.Rank)
            .Should().Equal(1, 2, 3, 4);

    [Fact]
    public void Summarize_Characters_IsTheLengthOfTheText() =>
        Summarizer.Summarize(Text, new SummaryOptions { Algorithm = SummaryAlgorithm.Lead, Characters = 130 }).Text.Length.Should().BeInRange(100, 160);

    [Fact]
    public void Summarize_OtherLanguage_DoesNotTakeItsWordsForEnglishFunctionWords()
    {
        // The Dutch "over", "of" and "is", the German "die" and "war" and the like are English words, too.
        const string German =
            "Die Brücke über den Hafen war lange gesperrt. Was man an ihr fand, war Rost. Also will die Stadt die Brücke im Mai sperren. "
            + "Die Fähre fährt dann öfter über den Hafen. Am Abend sang ein Chor.";

        Summary summary = Summarizer.Summarize(German, new SummaryOptions { Algorithm = SummaryAlgorithm.TextRank, Sentences = 3, Language = "de" });

        summary.Text.Should().Contain("Brücke über den Hafen").And.NotContain("Chor");
    }
}
