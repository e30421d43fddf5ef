using ArticleKit.Keyphrases;
using ArticleKit.Tests.Summarization;
using ArticleKit.TestSupport.LabelledArticles;

namespace ArticleKit.Tests.Keyphrases;

public class KeyphraseExtractorTests
{
    [Fact]
    public void Extract_News_NamesItsSubject()
    {
        IReadOnlyList<Keyphrase> keyphrases = KeyphraseExtractor.Extract(SampleNews.Text);

        keyphrases.Take(4).Select(keyphrase => keyphrase.Text).Should().Contain(text => text.Contains("bridge", StringComparison.Ordinal));
        keyphrases.Select(keyphrase => keyphrase.Text).Should().Contain(["rusted cables", "town council", "Marta Ellingsen"]);
    }

    [Fact]
    public void Extract_Scores_FallFromOne()
    {
        IReadOnlyList<Keyphrase> keyphrases = KeyphraseExtractor.Extract(SampleNews.Text);

        keyphrases[0].Score.Should().Be(1);
        keyphrases.Select(keyphrase => keyphrase.Score).Should().BeInDescendingOrder().And.OnlyContain(score => score > 0 && score <= 1);
    }

    [Fact]
    public void Extract_MoreThanWanted_GivesTheNumberWanted() =>
        KeyphraseExtractor.Extract(SampleNews.Text, new KeyphraseOptions { MaxCount = 3 }).Should().HaveCount(3);

    [Fact]
    public void Extract_VariantsOfAPhrase_AreOneWithAllMentionsInASpellingOfItsOwn()
    {
        const string Text = "Solar panels are cheap. The solar panel was sold. She bought a SOLAR PANEL, and he has two solar panels.";

        Keyphrase panels = KeyphraseExtractor.Extract(Text)[0];

        panels.Text.Should().BeOneOf("solar panels", "solar panel");
        panels.Mentions.Select(span => span.In(Text).ToString())
            .Should().Equal("Solar panels", "solar panel", "SOLAR PANEL", "solar panels");
    }

    [Fact]
    public void Extract_MentionInsideALongerPhrase_IsCounted()
    {
        const string Text = "The solar panel is here. A solar panel was there. It is a solar panel factory.";

        KeyphraseExtractor.Extract(Text)[0].Mentions.Should().HaveCount(3);
    }

    [Fact]
    public void Extract_PartOfABetterPhrase_IsNotRepeated() =>
        KeyphraseExtractor.Extract("The solar panel is here. A solar panel was there. That panel was by the other solar panel.")
            .Select(keyphrase => keyphrase.Text).Should().Contain("solar panel").And.NotContain("panel").And.NotContain("solar");

    [Fact]
    public void Extract_SurnameAfterFullName_GivesTheFullName()
    {
        const string Text = "The engineer was Jon Aker. On Monday, Aker was in the harbour. It was Aker who was asked, and Aker who was.";

        KeyphraseExtractor.Extract(Text).Select(keyphrase => keyphrase.Text).Should().Contain("Jon Aker").And.NotContain("Aker");
    }

    [Theory]
    [InlineData("It was Jon Aker's bridge.")]
    [InlineData("It was Jon Aker\u2019s bridge.")]
    public void Extract_PossessiveEnding_EndsAPhraseAndIsNoPartOfIt(string text) =>
        KeyphraseExtractor.Extract(text).Select(keyphrase => keyphrase.Text).Should().BeEquivalentTo("Jon Aker", "bridge");

    [Fact]
    public void Extract_RunOfManyWords_IsCutWhereCapitalsBegin()
    {
        const string Text = "They met former regional harbour engineer Jon Aker.";

        IEnumerable<string> phrases = KeyphraseExtractor.Extract(Text).Select(phrase => phrase.Text);

        phrases.Should().Contain("Jon Aker").And.OnlyContain(phrase => phrase.Split(' ', StringSplitOptions.None).Length <= 4);
    }

    [Fact]
    public void Extract_DashOrCommaBetweenWords_EndsAPhrase() =>
        KeyphraseExtractor.Extract("It was harbour, bridge. It was ferry - cable.").Select(keyphrase => keyphrase.Text)
            .Should().BeEquivalentTo("harbour", "bridge", "ferry", "cable");

    [Fact]
    public void Extract_LineBreakInAPhrase_IsFolded() =>
        KeyphraseExtractor.Extract("It is a solar\n  panel.").Should().ContainSingle().Which.Text.Should().Be("solar panel");

    [Theory]
    [InlineData("")]
    [InlineData("It was there and so were they.")]
    [InlineData("1961 14,000 7")]
    [InlineData("?!? ... \0")]
    public void Extract_NothingButFunctionWordsAndNumbers_GivesNone(string text) => KeyphraseExtractor.Extract(text).Should().BeEmpty();

    [Fact]
    public void Extract_ManyPhrasesThatShareTheirFirstWord_Ends()
    {
        string text = string.Concat(Enumerable.Range(0, 300_000).Select(i => $"bridge name{i} of "));

        KeyphraseExtractor.Extract(text, new KeyphraseOptions { MaxCount = int.MaxValue }).Should().NotBeEmpty();
    }

    [Fact]
    public void Extract_Null_Throws() =>
        FluentActions.Invoking(() => KeyphraseExtractor.Extract((string)null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Extract_DefaultOnLabelledArticles_AgreesWithTheAnnotatorMoreThanEveryOtherAlgorithm()
    {
        Dictionary<KeyphraseAlgorithm, int> agreements = Enum.GetValues<KeyphraseAlgorithm>().ToDictionary(
            algorithm => algorithm,
            algorithm => HandLabelledArticle.All.Sum(article =>
                KeyphraseExtractor.Extract(article.Text, new KeyphraseOptions { Algorithm = algorithm }, article.Title)
                    .Count(keyphrase => article.Keyphrases.Contains(keyphrase.Text, StringComparer.OrdinalIgnoreCase))));

        agreements.Should().OnlyContain(pair => pair.Key == KeyphraseAlgorithm.Salience || 2 * pair.Value < agreements[KeyphraseAlgorithm.Salience]);
    }

    [Fact]
    public void Extract_WordsOfTheTitle_WeighMore()
    {
        const string Text = "A ferry was there. A lantern was there.";

        KeyphraseExtractor.Extract(Text, null, "The lantern")[0].Text.Should().Be("lantern");
    }

    [Fact]
    public void Extract_LanguageOfTheAnalysis_TellsTheFunctionWords()
    {
        const string Text = "Die Brücke und der Hafen.";

        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().ExtractKeyphrases().Build().Analyze(Article.FromText(Text) with { Language = "de" });

        analysis.Keyphrases!.Select(keyphrase => keyphrase.Text).Should().BeEquivalentTo("Brücke", "Hafen");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaxCount_BelowOne_Throws(int count) =>
        FluentActions.Invoking(() => new KeyphraseOptions { MaxCount = count }).Should().Throw<ArgumentOutOfRangeException>();
}
