using ArticleKit.Readability;
using ArticleKit.Tests.Text.Languages;
using ArticleKit.Text;

namespace ArticleKit.Tests.Readability;

public sealed class ScorerLanguageTests
{
    [Fact]
    public void Score_NoLanguageGiven_UsesTheFormulasOfTheText()
    {
        foreach ((string? language, string[] sentences) in LanguageSentences.All)
        {
            string text = string.Join(' ', sentences);

            ReadabilityReport report = ReadabilityScorer.Score(text);

            report.Language.Should().Be(language);
            report.Should().Be(ReadabilityScorer.Score(text, language), "what is detected counts like what is given");
            (report.LanguageScores is null).Should().Be(language == "en");
            (report.FleschReadingEase is null).Should().Be(language != "en");
            report.Statistics.Should().Be(TextStatistics.From(TextDocument.Parse(text), language));
        }
    }

    [Fact]
    public void Score_OtherLanguages_NeverGetAnEnglishScore()
    {
        foreach ((string? language, string[] sentences) in LanguageSentences.Others)
        {
            ReadabilityReport report = ReadabilityScorer.Score(string.Join(' ', sentences));

            report.Language.Should().Be(language);
            report.FleschReadingEase.Should().BeNull();
            report.LanguageScores.Should().BeNull();
            report.Lix.Should().NotBeNull();
            report.Warnings.Should().Contain(language is null ? ReadabilityWarnings.LanguageUnknown : ReadabilityWarnings.LanguageWithoutFormula);
        }
    }

    [Theory]
    [InlineData("Hello.")]
    [InlineData("Spring Sale")]
    [InlineData("Angela Merkel, Emmanuel Macron, Mario Draghi")]
    public void Score_TooLittleToTell_CountsAsEnglish(string text)
    {
        ReadabilityReport report = ReadabilityScorer.Score(text);

        report.Language.Should().Be("en");
        report.FleschReadingEase.Should().NotBeNull();
    }

    [Fact]
    public void Score_EaseInEveryLanguage_IsThatOfCommonProse()
    {
        foreach ((string? language, string[] sentences) in LanguageSentences.All)
        {
            ReadabilityReport report = ReadabilityScorer.Score(string.Join(' ', sentences), language);

            (report.FleschReadingEase ?? report.LanguageScores![0].Value).Should().BeInRange(30, 100, $"these are plain sentences in {language}");
        }
    }
}
