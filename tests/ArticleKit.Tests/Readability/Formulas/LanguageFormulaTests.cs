using ArticleKit.Readability;
using ArticleKit.Readability.Formulas.Dutch;
using ArticleKit.Readability.Formulas.French;
using ArticleKit.Readability.Formulas.German;
using ArticleKit.Readability.Formulas.Italian;
using ArticleKit.Readability.Formulas.Portuguese;
using ArticleKit.Readability.Formulas.Russian;
using ArticleKit.Readability.Formulas.Spanish;
using ArticleKit.Readability.Formulas.Turkish;

namespace ArticleKit.Tests.Readability.Formulas;

/// <summary>Every formula of another language against a computation by hand, from round counts.</summary>
public sealed class LanguageFormulaTests
{
    private const double Precision = 1e-9;

    // 20 words a sentence, 1.8 syllables a word, 5 letters a word; of the words 25 % have three syllables, 30 % are long, 45 % have one syllable.
    private static readonly TextStatistics Statistics = new()
    {
        Words = 200,
        Sentences = 10,
        Syllables = 360,
        Letters = 1000,
        Characters = 1000,
        OneSyllableWords = 90,
        PolysyllabicWords = 50,
        LongWords = 60,
    };

    public static TheoryData<Func<TextStatistics, double?>, double> Formulas => new()
    {
        { FernandezHuerta.Score, 206.84 - 108 - 20.4 },
        { SzigrisztPazos.Score, 206.835 - 112.14 - 20 },
        { GutierrezPolini.Score, 95.2 - 48.5 - 7 },
        { Crawford.Score, 8.82 - 1.025 - 3.407 },
        { Gulpease.Score, 89 + 15 - 50 },
        { FleschVacca.Score, 217 - 26 - 108 },
        { Amstad.Score, 180 - 20 - 105.3 },
        { WienerSachtextformel.First, 4.8375 + 3.344 + 3.891 - 1.4715 - 0.875 },
        { WienerSachtextformel.Second, 5.0175 + 3.364 + 4.119 - 2.779 },
        { WienerSachtextformel.Third, 7.4075 + 3.81 - 1.1144 },
        { WienerSachtextformel.Fourth, 6.86 + 5.312 - 1.693 },
        { KandelMoles.Score, 209 - 23 - 122.4 },
        { Douma.Score, 206.835 - 18.6 - 138.6 },
        { Brouwer.Score, 195 - 40 - 120.6 },
        { MartinsFlesch.Score, 248.835 - 20.3 - 152.28 },
        { Oborneva.Score, 206.835 - 26 - 108.18 },
        { Atesman.Score, 198.825 - 52.2 - 72.315 },
    };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Score_Counts_EqualsHandComputation(Func<TextStatistics, double?> formula, double expected) =>
        formula(Statistics).Should().BeApproximately(expected, Precision);

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Score_NoWords_IsNull(Func<TextStatistics, double?> formula, double expected)
    {
        formula(TextStatistics.Empty).Should().BeNull();
        formula(new TextStatistics { Words = 1, Sentences = 1, Syllables = 1 }).Should().NotBe(expected);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Score_Null_Throws(Func<TextStatistics, double?> formula, double expected) =>
        FluentActions.Invoking(() => formula(null!)).Should().Throw<ArgumentNullException>($"there is nothing that could be {expected}");

    [Theory]
    [InlineData("es", "fernandezHuerta", "szigrisztPazos", "gutierrezPolini", "crawford")]
    [InlineData("it-CH", "gulpease", "fleschVacca")]
    [InlineData("de_AT", "amstad", "wienerSachtextformel1", "wienerSachtextformel2", "wienerSachtextformel3", "wienerSachtextformel4")]
    [InlineData("FRA", "kandelMoles")]
    [InlineData("nl-BE", "douma", "brouwer")]
    [InlineData("pt-BR", "martinsFlesch")]
    [InlineData("ru", "oborneva")]
    [InlineData("TR", "atesman")]
    public void Score_LanguageWithFormulas_GivesTheirScoresAndNoEnglishOne(string language, params string[] formulas)
    {
        ReadabilityReport report = ReadabilityScorer.Score(Statistics, language);

        report.Language.Should().Be(language);
        report.LanguageScores!.Select(score => score.Formula).Should().Equal(formulas);
        report.LanguageScores.Should().OnlyContain(score => double.IsFinite(score.Value) && score.Lowest < score.Highest && score.Name.Length > 0);
        report.FleschReadingEase.Should().BeNull();
        report.Smog.Should().BeNull();
        report.Lix.Should().BeApproximately(50, Precision);
        report.Warnings.Should().BeEmpty();
        report.ToString().Should().StartWith(report.LanguageScores![0].Name);
        (report with { LanguageScores = [.. report.LanguageScores] }).Should().Be(report, "equal lists make equal reports");
    }

    [Fact]
    public void Score_Scales_TellWhichWayIsEasier()
    {
        TextStatistics harder = Statistics with { Sentences = 5, Syllables = 500, Letters = 1200, PolysyllabicWords = 90, LongWords = 90, OneSyllableWords = 50 };
        foreach (string language in (string[])["es", "it", "de", "fr", "nl", "pt", "ru", "tr"])
        {
            IReadOnlyList<LanguageScore> easy = ReadabilityScorer.Score(Statistics, language).LanguageScores!;
            IReadOnlyList<LanguageScore> hard = ReadabilityScorer.Score(harder, language).LanguageScores!;
            for (int i = 0; i < easy.Count; i++)
            {
                (easy[i].Value > hard[i].Value).Should().Be(easy[i].Scale == ScoreScale.Ease, $"{easy[i].Formula} is on that scale");
            }
        }
    }

    [Fact]
    public void Score_English_HasNoLanguageScores() => ReadabilityScorer.Score(Statistics, "en").LanguageScores.Should().BeNull();
}
