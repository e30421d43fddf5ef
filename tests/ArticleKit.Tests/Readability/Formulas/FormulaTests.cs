using ArticleKit.Readability;
using ArticleKit.Readability.Formulas;
using ArticleKit.Text;

namespace ArticleKit.Tests.Readability.Formulas;

/// <summary>Every formula against a computation by hand, from one small text whose counts are checked too.</summary>
public sealed class FormulaTests
{
    private const double Precision = 1e-12;

    // 9 words, 2 sentences. Syllables: the 1, com-mit-tee 3, re-ject-ed 3, the 1, ba-nan-a 3; dogs 1, run 1, for-ty-two 3, miles 1 = 17.
    private const string Text = "The committee rejected the banana. Dogs run 42 miles.";

    private static readonly TextStatistics Statistics = TextStatistics.From(TextDocument.Parse(Text));

    [Fact]
    public void From_Text_CountsAsByHand() => Statistics.Should().Be(new TextStatistics
    {
        Words = 9,
        Sentences = 2,
        Syllables = 17,
        Letters = 41, // 3 + 9 + 8 + 3 + 6 and 4 + 3 + 0 + 5
        Characters = 43, // with the digits of 42
        OneSyllableWords = 5, // the, the, dogs, run, miles
        PolysyllabicWords = 4, // committee, rejected, banana, 42
        ComplexWords = 2, // committee, banana: rejected has three only by -ed, 42 is no word of letters
        LongWords = 2, // committee, rejected
    });

    // 206.835 - 1.015 * 4.5 - 84.6 * 17/9 = 206.835 - 4.5675 - 159.8
    [Fact]
    public void FleschReadingEase_EqualsHandComputation() => FleschReadingEase.Score(Statistics).Should().BeApproximately(42.4675, Precision);

    // 0.39 * 4.5 + 11.8 * 17/9 - 15.59 = 1.755 + 22.28888... - 15.59
    [Fact]
    public void FleschKincaidGrade_EqualsHandComputation() => FleschKincaidGrade.Score(Statistics).Should().BeApproximately(8.453888888888889, Precision);

    // 0.4 * (4.5 + 200/9)
    [Fact]
    public void GunningFog_EqualsHandComputation() => GunningFog.Score(Statistics).Should().BeApproximately(10.68888888888889, Precision);

    // 1.0430 * sqrt(30 * 4 / 2) + 3.1291 = 1.0430 * 7.745966692414834 + 3.1291
    [Fact]
    public void Smog_EqualsHandComputation() => Smog.Score(Statistics).Should().BeApproximately(11.208143260188672, Precision);

    // 0.0588 * 4100/9 - 0.296 * 200/9 - 15.8 = 26.78666... - 6.57777... - 15.8
    [Fact]
    public void ColemanLiau_EqualsHandComputation() => ColemanLiau.Score(Statistics).Should().BeApproximately(4.408888888888889, Precision);

    // 4.71 * 43/9 + 0.5 * 4.5 - 21.43 = 22.50333... + 2.25 - 21.43
    [Fact]
    public void AutomatedReadability_EqualsHandComputation() => AutomatedReadability.Score(Statistics).Should().BeApproximately(3.3233333333333333, Precision);

    // (5 easy + 3 * 4 hard) / 2 = 8.5, not over 20: (8.5 - 2) / 2
    [Fact]
    public void LinsearWrite_UpTo20_EqualsHandComputation() => LinsearWrite.Score(Statistics).Should().BeApproximately(3.25, Precision);

    // (40 easy + 3 * 10 hard) / 2 = 35, over 20: 35 / 2
    [Fact]
    public void LinsearWrite_Over20_EqualsHandComputation() =>
        LinsearWrite.Score(new TextStatistics { Words = 50, Sentences = 2, PolysyllabicWords = 10 }).Should().BeApproximately(17.5, Precision);

    // 20 - (150 * 5/9) / 10
    [Fact]
    public void Forcast_EqualsHandComputation() => Forcast.Score(Statistics).Should().BeApproximately(11.666666666666666, Precision);

    // 4.5 + 200/9
    [Fact]
    public void Lix_EqualsHandComputation() => Lix.Score(Statistics).Should().BeApproximately(26.72222222222222, Precision);

    // 2 / 2
    [Fact]
    public void Rix_EqualsHandComputation() => Rix.Score(Statistics).Should().BeApproximately(1, Precision);

    [Fact]
    public void Score_NeitherRoundsNorClamps()
    {
        var hard = new TextStatistics { Words = 300, Sentences = 1, Syllables = 1200, Letters = 3000, Characters = 3000 };

        FleschReadingEase.Score(hard).Should().BeApproximately(206.835 - 304.5 - 338.4, 1e-9);
        FleschKincaidGrade.Score(hard).Should().BeApproximately(117 + 47.2 - 15.59, 1e-9);
    }
}
