using ArticleKit.Readability;
using ArticleKit.TestSupport;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Readability;

public sealed class ReadabilityScorerTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("... — !? 😀")]
    [InlineData("\uD800\0")]
    public void Score_NoWords_IsNullAndSaysWhy(string text)
    {
        ReadabilityReport report = ReadabilityScorer.Score(text);

        ScoresOf(report).Should().OnlyContain(score => score == null);
        report.ReadingMinutes.Should().Be(0);
        report.SpeakingMinutes.Should().Be(0);
        report.Warnings.Should().Equal(ReadabilityWarnings.NoWords);
    }

    [Fact]
    public void Score_ShortText_IsScoredAndFlagged()
    {
        ReadabilityReport report = ReadabilityScorer.Score("Hello.");

        ScoresOf(report).Should().OnlyContain(score => score != null);
        report.Warnings.Should().Equal(ReadabilityWarnings.FewWords, ReadabilityWarnings.FewSentencesForSmog);
    }

    [Fact]
    public void Score_LongText_HasNoWarning() =>
        ReadabilityScorer.Score(string.Concat(Enumerable.Repeat("We went out to sea. ", 30))).Warnings.Should().BeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("EN-gb")]
    [InlineData("en_US")]
    [InlineData("und")]
    [InlineData("English")]
    public void Score_EnglishOrUnknownLanguage_GivesAllScores(string? language) =>
        ScoresOf(ReadabilityScorer.Score("The cat sat down.", language)).Should().OnlyContain(score => score != null);

    [Theory]
    [InlineData("sv")]
    [InlineData("lb-LU")]
    [InlineData("eno")]
    public void Score_LanguageWithoutFormula_GivesOnlyLixAndRix(string language)
    {
        ReadabilityReport report = ReadabilityScorer.Score("Die Katze schläft den ganzen Vormittag.", language);

        ScoresOf(report).Count(score => score != null).Should().Be(2);
        report.Lix.Should().BeApproximately(6 + (200.0 / 6), 1e-12, "schläft and Vormittag have more than six letters");
        report.Rix.Should().Be(2);
        report.Language.Should().Be(language);
        report.LanguageScores.Should().BeNull();
        report.Warnings.Should().Contain(ReadabilityWarnings.LanguageWithoutFormula);
    }

    [Fact]
    public void Score_MoreEmojiThanLetters_AreNoOtherScript() => ReadabilityScorer.Score("Great! 😀😀😀😀😀😀😀😀").Language.Should().Be("en");

    [Fact]
    public void Score_ReadingTime_Is238WordsAMinute() =>
        ReadabilityScorer.Score(string.Concat(Enumerable.Repeat("word ", 476))).ReadingMinutes.Should().BeApproximately(2, 1e-12);

    [Fact]
    public void Score_SpeakingTime_Is183WordsAMinute() =>
        ReadabilityScorer.Score(string.Concat(Enumerable.Repeat("word ", 366))).SpeakingMinutes.Should().BeApproximately(2, 1e-12);

    [Fact]
    public void Score_EasyAndHardText_AreToldApart()
    {
        ReadabilityReport easy = ReadabilityScorer.Score("The dog ran home. It was glad. The sun was out and the sky was blue.");
        ReadabilityReport hard = ReadabilityScorer.Score(
            "Notwithstanding considerable institutional opposition, the administration subsequently implemented comprehensive regulatory modifications.");

        easy.FleschReadingEase.Should().BeGreaterThan(90);
        hard.FleschReadingEase.Should().BeLessThan(0);
        hard.FleschKincaidGrade.Should().BeGreaterThan(easy.FleschKincaidGrade!.Value + 10);
    }

    [Fact]
    public void Score_AnyText_IsFiniteOrNull() => Gen.String.Sample(
        text => ScoresOf(ReadabilityScorer.Score(text)).Should().NotContain(score => score != null && !double.IsFinite(score.Value)),
        iter: 1000);

    [Fact]
    public void Score_CountsMadeByHand_AreFinite() => Gen.Int[0, int.MaxValue].Array[12].Sample(
        counts => ScoresOf(ReadabilityScorer.Score(new TextStatistics
        {
            Words = counts[0],
            Sentences = counts[1],
            Syllables = counts[2],
            Letters = counts[3],
            Characters = counts[4],
            OneSyllableWords = counts[5],
            PolysyllabicWords = counts[6],
            ComplexWords = counts[7],
            LongWords = counts[8],
            DaleChallUnfamiliarWords = counts[9],
            NewDaleChallUnfamiliarWords = counts[10],
            SpacheUnfamiliarWords = counts[11],
        })).Should().NotContain(score => score != null && !double.IsFinite(score.Value)));

    [Fact]
    public void Score_NumbersBelowZero_AreNotScored() =>
        ScoresOf(ReadabilityScorer.Score(new TextStatistics { Words = 100, Sentences = 5, PolysyllabicWords = -1 })).Should().OnlyContain(score => score == null);

    [Theory]
    [InlineData("42 7 1947")]
    [InlineData("😀 word 😀")]
    [InlineData("Hello")]
    public void Score_HardlyAnyWords_IsFinite(string text) =>
        ScoresOf(ReadabilityScorer.Score(text)).Should().OnlyContain(score => double.IsFinite(score!.Value));

    [Theory]
    [InlineData('a')]
    [InlineData('7')]
    [InlineData('天')]
    [InlineData('é')]
    public void Score_OneWordOfTenMillionCharacters_IsFinite(char c) =>
        ScoresOf(ReadabilityScorer.Score(new string(c, 10_000_000))).Should().OnlyContain(score => score == null || double.IsFinite(score.Value))
            .And.Contain(score => score != null, "at least LIX needs no language");

    [Fact]
    public void Score_Null_Throws()
    {
        FluentActions.Invoking(() => ReadabilityScorer.Score((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReadabilityScorer.Score((TextDocument)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReadabilityScorer.Score((TextStatistics)null!)).Should().Throw<ArgumentNullException>();
    }

    [SharedMaterialFact]
    public void Score_SeedStory_IsHardNewsProse()
    {
        ReadabilityReport report = ReadabilityScorer.Score(SharedMaterial.SeedStory);

        report.FleschKincaidGrade.Should().BeInRange(11, 16);
        report.FleschReadingEase.Should().BeInRange(30, 55);
        report.Warnings.Should().Equal(ReadabilityWarnings.FewSentencesForSmog);
    }

    private static double?[] ScoresOf(ReadabilityReport report) =>
    [
        report.FleschReadingEase, report.FleschKincaidGrade, report.GunningFog, report.Smog, report.ColemanLiau, report.AutomatedReadability,
        report.LinsearWrite, report.Forcast, report.Lix, report.Rix,
        report.DaleChall, report.NewDaleChall, report.NewDaleChallGrade, report.Spache, report.PowersSumnerKearlFlesch, report.PowersSumnerKearlFog,
        report.PowersSumnerKearlDaleChall, report.PowersSumnerKearlFarrJenkinsPaterson, report.BormuthMeanCloze,
        report.ConsensusGrade,
    ];
}
