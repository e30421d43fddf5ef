using ArticleKit.Tests.Text.Languages;

namespace ArticleKit.Tests;

public sealed class ArticleAnalyzerLanguageTests
{
    private static readonly ArticleAnalyzer Analyzer = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Build();

    [Theory]
    [InlineData("", "de")]
    [InlineData(" lang=\"de-AT\"", "de-AT")]
    public void Analyze_GermanPage_IsScoredAsGerman(string attribute, string expected)
    {
        ArticleAnalysis analysis = Analyzer.Analyze(Article.FromHtml(Page(attribute, "de")));

        analysis.Language.Should().Be(expected);
        analysis.Readability!.LanguageScores!.Select(score => score.Formula).Should().Contain("amstad");
        analysis.Readability.FleschReadingEase.Should().BeNull();
        analysis.Warnings.Should().NotContain(warning => warning.Code == "language_contradicted");
    }

    [Theory]
    [InlineData("en", "de")]
    [InlineData("en-US", "ru")]
    [InlineData("de", "en")]
    [InlineData("nl", "tr")]
    [InlineData("es", "pt")]
    public void Analyze_LangContradictsTheText_TheTextCounts(string declared, string written)
    {
        ArticleAnalysis analysis = Analyzer.Analyze(Article.FromHtml(Page($" lang=\"{declared}\"", written)));

        analysis.Language.Should().Be(written);
        analysis.Readability!.Language.Should().Be(written);
        analysis.Warnings.Should().ContainSingle(warning => warning.Code == "language_contradicted");
    }

    [Theory]
    [InlineData("eo")]
    [InlineData("sr-Latn")]
    public void Analyze_DeclaredLanguageThatCannotBeTold_IsBelieved(string declared) =>
        Analyzer.Analyze(Article.FromHtml(Page($" lang=\"{declared}\"", "it"))).Language.Should().Be(declared);

    [Theory]
    [InlineData("مدينة أمس إغلاق الجسر القديم للإصلاح ولم يخبرها أحد بذلك. ")]
    [InlineData("העיר החליטה אתמול לסגור את הגשר הישן לצורך תיקון. ")]
    [InlineData("नगर परिषद ने कल पुराने पुल को बंद करने का फैसला किया। ")]
    [InlineData("Градско веће је јуче одлучило да затвори стари мост због поправке. ")]
    public void Analyze_EnglishDeclaredForAnotherScript_IsNotBelieved(string sentence)
    {
        string text = string.Concat(Enumerable.Repeat(sentence, 12));

        ArticleAnalysis analysis = Analyzer.Analyze(Article.FromHtml($"<html lang=\"en\"><body><article><p>{text}</p></article></body></html>"));

        analysis.Language.Should().BeNull("the script tells only what it is not");
        analysis.Readability!.FleschReadingEase.Should().BeNull();
        analysis.Readability.Lix.Should().NotBeNull();
        analysis.Warnings.Select(warning => warning.Code).Should().Contain(["language_contradicted", "language_unknown"]);
    }

    [Fact]
    public void Analyze_ShortText_DoesNotOverruleThePage() =>
        Analyzer.Analyze(Article.FromHtml("<html lang=\"en\"><body><article><p>Niemand hatte ihr gesagt, dass der Zug früher fährt.</p></article></body></html>"))
            .Language.Should().Be("en");

    [Fact]
    public void Analyze_LanguageGivenWithTheArticle_IsNeverOverruled()
    {
        Article article = Article.FromText(string.Join(' ', TextOf("de"))) with { Language = "nl" };

        ArticleAnalysis analysis = Analyzer.Analyze(article);

        analysis.Language.Should().Be("nl");
        analysis.Readability!.LanguageScores![0].Formula.Should().Be("douma");
    }

    [Fact]
    public void Analyze_TextOfEveryLanguage_IsTold()
    {
        foreach ((string? language, string[] sentences) in LanguageSentences.All)
        {
            Analyzer.Analyze(Article.FromText(string.Join(' ', sentences))).Language.Should().Be(language);
        }
    }

    [Fact]
    public void Analyze_TextThatTellsNoLanguage_HasNone() => Analyzer.Analyze(Article.FromText("Spring Sale")).Language.Should().BeNull();

    [Fact]
    public void ToJson_LanguageScores_AreWrittenAndReadBack()
    {
        ArticleAnalysis analysis = Analyzer.Analyze(Article.FromText(string.Join(' ', TextOf("it"))));

        string json = analysis.ToJson();

        json.Should().Contain("\"languageScores\":[{\"formula\":\"gulpease\",\"name\":\"Gulpease\",\"value\":").And.Contain("\"scale\":\"ease\"");
        ArticleAnalysis.FromJson(json).Should().Be(analysis);
        ArticleAnalysis.FromJson(json).Readability!.LanguageScores.Should().Equal(analysis.Readability!.LanguageScores);
    }

    private static string[] TextOf(string language) => LanguageSentences.All.Single(sample => sample.Language == language).Sentences;

    private static string Page(string attribute, string language) =>
        $"<html{attribute}><head><title>x</title></head><body><article><p>{string.Join("</p><p>", TextOf(language))}</p></article></body></html>";
}
