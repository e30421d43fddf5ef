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
        DaleChallUnfamiliarWords = 2, // committee, rejected: miles is a plural of a word on the list, 42 a numeral
        NewDaleChallUnfamiliarWords = 2,
        SpacheUnfamiliarWords = 3, // and banana
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

    // 0.1579 * 200/9 + 0.0496 * 4.5 + 3.6365, since 22 of 100 words are unfamiliar
    [Fact]
    public void DaleChall_Over5Percent_EqualsHandComputation() => DaleChall.Score(Statistics).Should().BeApproximately(7.3685888888888889, Precision);

    // 0.1579 * 5 + 0.0496 * 10
    [Fact]
    public void DaleChall_5Percent_AddsNoConstant() =>
        DaleChall.Score(new TextStatistics { Words = 100, Sentences = 10, DaleChallUnfamiliarWords = 5 }).Should().BeApproximately(1.2855, Precision);

    // 64 - 0.95 * 200/9 - 0.69 * 4.5 = 64 - 21.111... - 3.105
    [Fact]
    public void NewDaleChall_EqualsHandComputation() => NewDaleChall.Score(Statistics).Should().BeApproximately(39.783888888888889, Precision);

    [Theory]
    [InlineData(4, 3, 1)] // 64 - 3.8 - 2.07 = 58.13
    [InlineData(0, 10, 2)] // 57.1
    [InlineData(5, 10, 3)] // 52.35
    [InlineData(10, 10, 4)] // 47.6
    [InlineData(15, 10, 5.5)] // 42.85
    [InlineData(20, 10, 7.5)] // 38.1
    [InlineData(25, 10, 9.5)] // 33.35
    [InlineData(30, 13, 11.5)] // 64 - 28.5 - 8.97 = 26.53
    [InlineData(40, 10, 14)] // 19.1
    [InlineData(50, 20, 16)] // 2.7
    public void NewDaleChall_Grade_FollowsTheTable(int unfamiliar, int wordsPerSentence, double grade) =>
        NewDaleChall.Grade(new TextStatistics { Words = 100 * wordsPerSentence, Sentences = 100, NewDaleChallUnfamiliarWords = unfamiliar * wordsPerSentence })
            .Should().Be(grade);

    // 0.121 * 4.5 + 0.082 * 300/9 + 0.659 = 0.5445 + 2.7333... + 0.659
    [Fact]
    public void Spache_EqualsHandComputation() => Spache.Score(Statistics).Should().BeApproximately(3.9368333333333333, Precision);

    // 0.0778 * 4.5 + 4.55 * 17/9 - 2.2029 = 0.3501 + 8.59444... - 2.2029
    [Fact]
    public void PowersSumnerKearlFlesch_EqualsHandComputation() =>
        PowersSumnerKearlFlesch.Score(Statistics).Should().BeApproximately(6.7416444444444444, Precision);

    // 3.0680 + 0.0877 * 4.5 + 0.0984 * 400/9 = 3.0680 + 0.39465 + 4.37333...
    [Fact]
    public void PowersSumnerKearlFog_EqualsHandComputation() => PowersSumnerKearlFog.Score(Statistics).Should().BeApproximately(7.8359833333333333, Precision);

    // 3.2672 + 0.0596 * 4.5 + 0.1155 * 200/9 = 3.2672 + 0.2682 + 2.56666...
    [Fact]
    public void PowersSumnerKearlDaleChall_EqualsHandComputation() =>
        PowersSumnerKearlDaleChall.Score(Statistics).Should().BeApproximately(6.1020666666666667, Precision);

    // 8.4335 + 0.0923 * 4.5 - 0.0648 * 500/9 = 8.4335 + 0.41535 - 3.6
    [Fact]
    public void PowersSumnerKearlFarrJenkinsPaterson_EqualsHandComputation() =>
        PowersSumnerKearlFarrJenkinsPaterson.Score(Statistics).Should().BeApproximately(5.24885, Precision);

    // 0.886593 - 0.083640 * 41/9 + 0.161911 * (7/9)^3 - 0.021401 * 4.5 + 0.000577 * 20.25 - 0.000005 * 91.125
    // = 0.886593 - 0.38102666... + 0.07617994... - 0.0963045 + 0.01168425 - 0.000455625
    [Fact]
    public void BormuthMeanCloze_EqualsHandComputation() => BormuthMeanCloze.Score(Statistics).Should().BeApproximately(0.4966708053840878, Precision);

    // In order: 3.25 Linsear Write, 3.32 ARI, 4.41 Coleman-Liau, 7.5 the grade of the cloze score 39.78, 8.45 Flesch-Kincaid, 10.69 fog, 11.21 SMOG
    [Fact]
    public void ConsensusGrade_IsTheMedianOfSeven() => ConsensusGrade.Score(Statistics).Should().Be(7.5);

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
