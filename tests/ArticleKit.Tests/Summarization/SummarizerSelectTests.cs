using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization;

public class SummarizerSelectTests
{
    private static readonly TextDocument Document = TextDocument.Parse(
        "The bridge was closed on Monday. Engineers found a crack in a bolt. The town waits for May. Buses run on the old road. The bridge was closed on Monday.");

    [Fact]
    public void Select_Scores_TakesTheHighestInSourceOrder()
    {
        Summary summary = Summarizer.Select(Document, [-5, 10, 0, 20, 1], new SummaryOptions { Sentences = 2 });

        summary.Text.Should().Be("Engineers found a crack in a bolt. Buses run on the old road.");
        summary.Sentences.Select(sentence => sentence.Score).Should().Equal([0.6, 1], (left, right) => Math.Abs(left - right) < 1e-12);
        summary.Sentences.Select(sentence => sentence.Rank).Should().Equal(2, 1);
    }

    [Fact]
    public void Select_CopyOfAChosenSentence_ComesLast() =>
        Summarizer.Select(Document, [9, 1, 1, 1, 10], new SummaryOptions { Sentences = 2 }).Text
            .Should().Be("Engineers found a crack in a bolt. The bridge was closed on Monday.");

    [Fact]
    public void Select_ScoresThatDoNotFit_Throws()
    {
        FluentActions.Invoking(() => Summarizer.Select(Document, [1, 2], SummaryOptions.Default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Summarizer.Select(Document, [1, 2, double.NaN, 3, 4], SummaryOptions.Default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Summarizer.Select(Document, null!, SummaryOptions.Default)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Summarizer.Select(null!, [], SummaryOptions.Default)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Summarizer.Select(Document, [1, 2, 3, 4, 5], null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Select_NoSentence_IsEmpty() =>
        Summarizer.Select(TextDocument.Parse(""), [], SummaryOptions.Default).Sentences.Should().BeEmpty();
}
