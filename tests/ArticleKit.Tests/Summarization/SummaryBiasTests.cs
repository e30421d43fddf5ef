using ArticleKit.Summarization;
using ArticleKit.Summarization.Explanation;
using ArticleKit.Text;
using CsCheck;

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

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_AnyWeights_ScoresFromZeroToOne(SummaryAlgorithm algorithm) =>
        Gen.Select(Gen.OneOf(Gen.Double[0, 5], Gen.Const(double.MaxValue)), Gen.OneOf(Gen.Double[0, 5], Gen.Const(double.MaxValue))).Sample((query, title) =>
            Summarizer.Summarize(
                    TextDocument.Parse(Text),
                    new SummaryOptions { Algorithm = algorithm, Query = "the organisers", QueryWeight = query, TitleWeight = title },
                    "Nine hundred guests").Sentences.Should().OnlyContain(sentence => sentence.Score >= 0 && sentence.Score <= 1));

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Summarize_GreatQueryWeight_StillPutsCopiesLast(SummaryAlgorithm algorithm)
    {
        const string Twice = "A rare comet was seen above the church tower. A rare comet was seen above the church tower. Bands play in the village.";

        Summarizer.Summarize(Twice, new SummaryOptions { Algorithm = algorithm, Sentences = 2, Query = "rare comet", QueryWeight = 1000 }).Text
            .Should().EndWith("Bands play in the village.");
    }

    [Fact]
    public void Explain_QueryWithFunctionWordsOfAnotherLanguage_CountsItsOtherWordsOnly()
    {
        const string French = "Le prix du pain augmente. Le maire du village parle du temps. Les enfants jouent dans la cour du village.";

        SummaryExplanation explanation = Summarizer.Explain(French, new SummaryOptions { Sentences = 1, Language = "fr", Query = "le prix du pain", QueryWeight = 5 });

        explanation.Sentences[0].Features.Should().Contain(feature => feature.Name == "query").Which.Value.Should().Be(1);
    }

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
