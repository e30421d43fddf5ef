using ArticleKit.Readability;
using ArticleKit.Readability.Ease;
using ArticleKit.Terms;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Readability.Ease;

public sealed class EaseScaleTests
{
    private const string Easy = "The dog ran to the park. It saw a big ball. It took the ball and ran home. We all went to bed.";

    private const string Hard =
        "The adjudication of jurisdictional controversies, upon which the tribunal's legitimacy hinges, presupposes an epistemological consensus "
        + "whose precariousness contemporary scholarship has repeatedly interrogated.";

    /// <summary>The example of docs/ease.md.</summary>
    private static readonly EaseFactors Example = new() { Rarity = 0.30, SentenceLength = Math.Log(15), SyllablesPerWord = 1.8, FormalWords = 0.02 };

    [Fact]
    public void Score_ExampleOfTheDefinition_IsWhatAHandComputes() => EaseScale.Score(Example).Should().BeApproximately(79.985, 0.001);

    [Fact]
    public void Grade_ExampleOfTheDefinition_IsWhatAHandComputes() => EaseScale.Grade(Example).Should().BeApproximately(6.245, 0.001);

    [Fact]
    public void Measure_TwoSentences_IsWhatAHandComputes()
    {
        EaseFactors factors = EaseScale.Measure(TextDocument.Parse("Go. He sat by it."))!;

        // Sentences of one word and of four; one formal word of five.
        factors.SentenceLength.Should().BeApproximately(Math.Log((1 + 16) / 5.0), 1e-12);
        factors.FormalWords.Should().BeApproximately(0.2, 1e-12);
    }

    [Fact]
    public void Measure_NamesInsideSentences_DoNotCount()
    {
        EaseFactors named = EaseScale.Measure(TextDocument.Parse("Then we met Zarathustrian at the harbour."))!;
        EaseFactors word = EaseScale.Measure(TextDocument.Parse("Then we met zarathustrian at the harbour."))!;

        word.Rarity.Should().BeGreaterThan(named.Rarity);
    }

    [Theory]
    [InlineData("The harbours reopened.", "The harbour reopened.")]
    [InlineData("It was the well-known ferry.", "It was the well known ferry.")]
    [InlineData("IT’S A FERRY.", "it's a ferry.")]
    public void Measure_FormsOfOneWord_CountAlmostAlike(string text, string other) =>
        EaseScale.Measure(TextDocument.Parse(text))!.Rarity.Should().BeApproximately(EaseScale.Measure(TextDocument.Parse(other))!.Rarity, 0.3);

    [Fact]
    public void Ease_HardText_IsBelowAnEasyOne()
    {
        ReadabilityReport easy = ReadabilityScorer.Score(Easy);
        ReadabilityReport hard = ReadabilityScorer.Score(Hard);

        easy.Ease.Should().BeGreaterThan(80);
        hard.Ease.Should().BeLessThan(20);
        hard.EaseGrade.Should().BeGreaterThan(easy.EaseGrade!.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("... — !? 😀")]
    public void Measure_NoWords_IsNull(string text) => EaseScale.Measure(TextDocument.Parse(text)).Should().BeNull();

    [Fact]
    public void Ease_OtherLanguageThanEnglish_IsNull()
    {
        ReadabilityReport report = ReadabilityScorer.Score("Die Fähre fährt wieder.", "de");

        report.Ease.Should().BeNull();
        report.EaseGrade.Should().BeNull();
        report.EaseFactors.Should().BeNull();
    }

    [Fact]
    public void Ease_AnyText_IsBetween0And100OrNull() =>
        Gen.String.Sample(text =>
        {
            ReadabilityReport report = ReadabilityScorer.Score(text, "en");
            (report.Ease is null or (>= 0 and <= 100)).Should().BeTrue();
            (report.EaseGrade is null || double.IsFinite(report.EaseGrade.Value)).Should().BeTrue();
            (report.Ease is null).Should().Be(report.Statistics.Words == 0);
        });

    [Fact]
    public void Measure_FamiliarWords_AreNotRareAndCountTheirSyllables()
    {
        // Words that everybody knows, though not those that every sentence is made with.
        EaseFactors factors = EaseScale.Measure(TextDocument.Parse("water table"))!;

        factors.Rarity.Should().Be(0);
        factors.SyllablesPerWord.Should().Be(2);
    }

    [Theory]
    [InlineData("dilapidated")]
    [InlineData("harbourmastership")]
    [InlineData("HARBOURMASTERSHIP")]
    public void Measure_OneRareWord_IsAsFarBelowTheFamiliarAsItsFrequency(string word)
    {
        EaseFactors factors = EaseScale.Measure(TextDocument.Parse(word))!;

        factors.Rarity.Should().BeApproximately(EaseReader.FamiliarZipf - WordFrequencies.Zipf(word.ToLowerInvariant()), 1e-6);
        factors.SyllablesPerWord.Should().Be(SyllableCounter.Count(word.ToLowerInvariant()));
    }

    [Fact]
    public void Measure_Null_Throws()
    {
        FluentActions.Invoking(() => EaseScale.Measure(null!)).Should().Throw<ArgumentNullException>().WithParameterName("document");
        FluentActions.Invoking(() => EaseScale.Score(null!)).Should().Throw<ArgumentNullException>().WithParameterName("factors");
    }
}
