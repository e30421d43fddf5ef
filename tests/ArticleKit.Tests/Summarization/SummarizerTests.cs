using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization;

public class SummarizerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Summarize_TextWithMoreSentences_GivesExactlyTheNumberAskedFor(int sentences) =>
        Summarizer.Summarize(SampleNews.Text, sentences).Sentences.Should().HaveCount(sentences);

    [Fact]
    public void Summarize_NoNumberGiven_GivesThreeSentences() => Summarizer.Summarize(SampleNews.Text).Sentences.Should().HaveCount(3);

    [Fact]
    public void Summarize_MoreSentencesThanThereAre_GivesTheWholeTextInOrder()
    {
        var document = TextDocument.Parse(SampleNews.Text);

        Summary summary = Summarizer.Summarize(document, new SummaryOptions { Sentences = 1000 });

        summary.Sentences.Select(sentence => sentence.Span).Should().Equal(document.Sentences.Select(sentence => sentence.Span));
    }

    [Fact]
    public void Summarize_News_BeginsWithTheMainThing() =>
        Summarizer.Summarize(SampleNews.Text, 1).Text.Should().StartWith("The harbour bridge of Torvik will close");

    [Fact]
    public void Summarize_EnoughSentences_LeavesOutBylineHeadingAndTeaser()
    {
        string text = Summarizer.Summarize(SampleNews.Text, 8).Text;

        text.Should().NotContain("By Marta").And.NotContain("Read more").And.NotContain("What happens next");
    }

    [Fact]
    public void Summarize_OnlyHeadings_TakesThem() =>
        Summarizer.Summarize("First heading\n\nSecond heading\n\nThird heading", 2).Sentences.Should().HaveCount(2);

    [Fact]
    public void Summarize_Sentences_StandInSourceOrderWithRanksByScore()
    {
        Summary summary = Summarizer.Summarize(SampleNews.Text, 5);

        summary.Sentences.Select(sentence => sentence.Span.Start).Should().BeInAscendingOrder();
        summary.Sentences.OrderBy(sentence => sentence.Rank).Select(sentence => sentence.Rank).Should().Equal(1, 2, 3, 4, 5);
        summary.Sentences.OrderBy(sentence => sentence.Rank).Select(sentence => sentence.Score).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Summarize_RepeatedSentence_PrefersWhatIsNotYetSaid()
    {
        const string Repeated = "The mayor opened the new library in Halden on Friday morning.";
        const string Text = Repeated + " " + Repeated + " " + Repeated + " The library in Halden holds forty thousand books for children.";

        Summary summary = Summarizer.Summarize(Text, 2);

        summary.Sentences.Select(sentence => sentence.Text).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Summarize_Title_LiftsTheSentenceThatSharesItsWords()
    {
        const string Text =
            "A fair with music and food was held in the village last weekend. Visitors came from three valleys to hear the bands play. "
            + "The organisers counted nine hundred guests over both days. A rare comet was seen above the church tower. "
            + "The bands will play again when the fair returns in spring.";
        var document = TextDocument.Parse(Text);
        var options = new SummaryOptions { Sentences = 5 };

        int without = RankOfComet(Summarizer.Summarize(document, options));
        int with = RankOfComet(Summarizer.Summarize(document, options, "Rare comet above church tower"));

        with.Should().BeLessThan(without);

        static int RankOfComet(Summary summary) =>
            summary.Sentences.Single(sentence => sentence.Text.Contains("comet", StringComparison.Ordinal)).Rank;
    }

    [Fact]
    public void Summarize_LineBreakInSentence_IsFoldedInTheTextAndKeptInTheSpan()
    {
        const string Text = "The council of\n   Torvik voted for the repairs.";

        SummarySentence sentence = Summarizer.Summarize(Text).Sentences.Single();

        sentence.Text.Should().Be("The council of Torvik voted for the repairs.");
        sentence.Span.In(Text).ToString().Should().Be(Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t \n\n ")]
    public void Summarize_NothingToRead_GivesAnEmptySummary(string text)
    {
        Summary summary = Summarizer.Summarize(text);

        summary.Sentences.Should().BeEmpty();
        summary.Text.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Hello")]
    [InlineData("!!!")]
    [InlineData("7")]
    [InlineData("\0")]
    [InlineData("\uD800 lone \uDC00")]
    public void Summarize_AnythingButWhiteSpace_GivesASentence(string text) =>
        Summarizer.Summarize(text, new SummaryOptions { Words = 1 }).Sentences.Should().ContainSingle();

    [Fact]
    public void Summarize_LanguageWithUnknownFunctionWords_PrefersWhatTheTextIsAbout()
    {
        const string Text =
            "El puente del puerto cerrará cinco meses para cambiar los cables oxidados del puente. Llovía por la tarde en la ciudad y "
            + "en el mar. El ayuntamiento aprobó las obras del puente tras un informe sobre los cables. Los cables del puente perdieron "
            + "la tercera parte de la resistencia.";

        Summarizer.Summarize(Text, new SummaryOptions { Sentences = 3, Algorithm = SummaryAlgorithm.Centroid }).Text.Should().NotContain("Llovía");
        Summarizer.Summarize(Text, 1).Text.Should().StartWith("El puente");
    }

    [Fact]
    public void Summarize_FiftyThousandSentences_GivesTheNumberAskedFor()
    {
        string text = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"Clerk number {i} met visitor {i * 7 % 1000} in the hall. "));

        Summarizer.Summarize(text, 20_000).Sentences.Should().HaveCount(20_000);
    }

    [Fact]
    public void Summarize_TenMillionCharactersWithoutABlank_GivesThemBack()
    {
        string text = new('a', 10_000_000);

        Summarizer.Summarize(text).Sentences.Should().ContainSingle().Which.Span.Length.Should().Be(text.Length);
    }

    [Fact]
    public void Summarize_Null_Throws()
    {
        FluentActions.Invoking(() => Summarizer.Summarize(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Summarizer.Summarize("text", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Summarizer.Summarize((TextDocument)null!, SummaryOptions.Default))
            .Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Summarize_NoSentenceAskedFor_Throws(int sentences) =>
        FluentActions.Invoking(() => Summarizer.Summarize("text", sentences)).Should().Throw<ArgumentOutOfRangeException>();
}
