using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Algorithms.News;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization.Algorithms.News;

/// <summary>Four sentences of a few words, against a computation by hand.</summary>
public sealed class TermStatisticsTests
{
    private const double Precision = 1e-12;

    // In the whole text: apple 3, banana 2, plum 2, cherry, kiwi and melon 1.
    private const string Text = "Apple banana cherry. Apple kiwi. Apple plum. Banana plum melon.";

    private static readonly double OfApple = Math.Log(1 + (4.0 / 3));
    private static readonly double OfPairs = Math.Log(1 + (4.0 / 2));

    [Fact]
    public void Of_Centroid_IsTheSumOfLogarithmsRelativeToTheHighest() =>
        Values(terms => terms.Centroid).Should().Equal([1, Math.Log(3) / Math.Log(6), 1, Math.Log(4) / Math.Log(6)], Same);

    [Fact]
    public void Of_CentroidOfALongSentence_IsByTheRootOfItsLength()
    {
        // Of the same three terms twice, once in six words, which still count as six, and once in twelve.
        TermStatistics statistics = Read("Apple banana cherry of the of. The of the apple of the banana of the cherry of the.");

        (statistics.Of[1].Centroid / statistics.Of[0].Centroid).Should().BeApproximately(Math.Sqrt(6.0 / 12), Precision);
    }

    [Fact]
    public void Of_MeanFrequency_IsThatOfTheTermsRelativeToTheHighest() =>
        Values(terms => terms.MeanFrequency).Should().Equal([2 / 2.5, 2 / 2.5, 1, 5.0 / 3 / 2.5], Same);

    [Fact]
    public void Of_Coverage_CountsTheOtherSentencesThatHaveATerm()
    {
        double highest = (2 * OfApple) + OfPairs;

        Values(terms => terms.Coverage).Should().Equal([1, 2 * OfApple / highest, 1, 2 * OfPairs / highest], Same);
    }

    [Fact]
    public void Of_TakenUpLater_CountsOnlyWhatFollows()
    {
        double highest = (Math.Log(3) * OfApple) + (Math.Log(2) * OfPairs);

        Values(terms => terms.TakenUpLater).Should().Equal([1, Math.Log(2) * OfApple / highest, Math.Log(2) * OfPairs / highest, 0], Same);
    }

    [Fact]
    public void Of_Fresh_CountsTermsThatComeAgainWhereTheyFirstStand() => Values(terms => terms.Fresh).Should().Equal(2, 0, 1, 0);

    [Fact]
    public void Of_Repeated_IsTheShareOfTermsThatStoodBefore() => Values(terms => terms.Repeated).Should().Equal(0, 0.5, 0.5, 2.0 / 3);

    [Fact]
    public void Of_SharedWithLead_IsTheShareOfTermsOfTheFirstThreeSentences() =>
        Values(terms => terms.SharedWithLead).Should().Equal(1, 1, 1, 2.0 / 3);

    [Fact]
    public void Of_Density_IsTheShareOfWordsThatAreTerms() =>
        Read("The apple and the banana. Apple kiwi.").Of.Select(terms => terms.Density).Should().Equal(2.0 / 5, 1);

    [Fact]
    public void LeadShare_ShortText_IsMostlyTheUsualOne() =>
        // Two of the three terms after the lead stand in it, beside twenty of which a fifth does.
        Read(Text).LeadShare.Should().BeApproximately((2 + 4) / (3.0 + 20), Precision);

    [Fact]
    public void LeadShare_NothingAfterTheLead_IsTheUsualOne() =>
        Read("Apple banana. Apple kiwi. Apple plum.").LeadShare.Should().BeApproximately(0.2, Precision);

    [Fact]
    public void Of_NoTerms_IsZero()
    {
        SentenceTerms terms = Read("It was of the.").Of.Single();

        terms.Should().BeEquivalentTo(default(SentenceTerms));
    }

    private static bool Same(double left, double right) => Math.Abs(left - right) < Precision;

    private static double[] Values(Func<SentenceTerms, double> value) => [.. Read(Text).Of.Select(value)];

    private static TermStatistics Read(string text)
    {
        var document = TextDocument.Parse(text);
        var summaryText = SummaryText.Create(document, new SummaryOptions { Language = "en", MinimumSentenceWords = 1 }, title: null);
        return new TermStatistics(
            summaryText.Vectors,
            [.. Enumerable.Range(0, document.Sentences.Count)],
            [.. document.Sentences.Select(sentence => sentence.WordCount)]);
    }
}
