using ArticleKit.Readability;
using ArticleKit.Readability.Explanation;
using CsCheck;

namespace ArticleKit.Tests.Readability.Explanation;

public sealed class ReadabilityExplainerTests
{
    private const string Long =
        "The harbour authority, which had long deliberated over the profitability of the connection, announced that the dilapidated vessel would be decommissioned.";

    private const string Text =
        "The ferry is old. It is slow. People like it. " + Long + " We will miss it. The vessel was built by Aristides. Aristides is dead.";

    [Fact]
    public void Explain_OneLongSentence_IsTheHardestAndStandsWhereItsSpanSays()
    {
        HardSentence hardest = ReadabilityScorer.Explain(Text).HardestSentences[0];

        hardest.Text.Should().Be(Long);
        hardest.Span.In(Text).ToString().Should().Be(Long);
        hardest.Words.Should().Be(21);
    }

    [Fact]
    public void Explain_RareWords_AreNamedWithAllTheirPlaces()
    {
        IReadOnlyList<HardWord> words = ReadabilityScorer.Explain(Text, words: 20).HardestWords;

        words.Select(word => word.Word).Should().Contain(["dilapidated", "profitability", "vessel"]).And.NotContain(["Aristides", "The", "old"]);
        words.Should().BeInAscendingOrder(word => word.Zipf);
        words.Single(word => word.Word == "vessel").Spans.Should().HaveCount(2);
    }

    [Fact]
    public void Explain_WithoutItsHardSentences_IsEasier()
    {
        ReadabilityExplanation explanation = ReadabilityScorer.Explain(Text, sentences: 1);

        explanation.WithoutHardestSentences!.FleschKincaidGrade.Should().BeLessThan(explanation.Report.FleschKincaidGrade!.Value);
        explanation.WithoutLongestSentences!.Statistics.Sentences.Should().Be(explanation.Report.Statistics.Sentences - 3);
    }

    [Fact]
    public void Explain_OtherLanguage_RanksByLixAndLength()
    {
        ReadabilityExplanation explanation = ReadabilityScorer.Explain("Die Fähre fährt. Die Hafenverwaltung bedauert Verspätungen ausdrücklich.", "de");

        explanation.HardestSentences[0].Text.Should().StartWith("Die Hafen");
        explanation.HardestWords[0].Word.Should().Be("Hafenverwaltung");
        explanation.HardestWords.Should().OnlyContain(word => word.Zipf == null);
    }

    [Fact]
    public void Explain_HyphenatedName_IsNoHardWord() =>
        ReadabilityScorer.Explain("There they met with Jean-Aristide. The COVID-19 of the well-maintained vessel was over.").HardestWords.Select(word => word.Word)
            .Should().Contain("well-maintained").And.NotContain(["Jean-Aristide", "COVID-19"]);

    [Fact]
    public void Explain_UnknownLanguage_IsNeverScoredAsEnglish()
    {
        ReadabilityExplanation explanation = ReadabilityScorer.Explain("قرر مجلس المدينة أمس إغلاق الجسر القديم للإصلاح. Hotel Bravo.", sentences: 1);

        explanation.Report.Language.Should().BeNull();
        explanation.WithoutHardestSentences!.Lix.Should().NotBeNull();
        explanation.WithoutHardestSentences.FleschReadingEase.Should().BeNull("the rest is of the same language");
        explanation.WithoutHardestSentences.Warnings.Should().Contain(ReadabilityWarnings.LanguageUnknown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("… !")]
    public void Explain_NoWords_IsEmpty(string text)
    {
        ReadabilityExplanation explanation = ReadabilityScorer.Explain(text);

        explanation.HardestSentences.Should().BeEmpty();
        explanation.HardestWords.Should().BeEmpty();
        explanation.WithoutHardestSentences.Should().BeNull();
    }

    [Fact]
    public void Explain_NegativeCount_Throws() =>
        FluentActions.Invoking(() => ReadabilityScorer.Explain("A text.", sentences: -1)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Explain_AnyText_NamesWhatStandsInIt() =>
        Gen.String.Sample(text =>
        {
            ReadabilityExplanation explanation = ReadabilityScorer.Explain(text);
            explanation.HardestSentences.All(sentence => text.Substring(sentence.Span.Start, sentence.Span.Length) == sentence.Text && double.IsFinite(sentence.Grade)).Should().BeTrue();
            explanation.HardestWords.All(word => word.Spans.All(span => text.Substring(span.Start, span.Length).Equals(word.Word, StringComparison.OrdinalIgnoreCase))).Should().BeTrue();
        });
}
