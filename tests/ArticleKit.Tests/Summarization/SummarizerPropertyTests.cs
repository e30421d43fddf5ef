using ArticleKit.Summarization;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Summarization;

public class SummarizerPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf(
            "The harbour bridge will close.", "It rained.", " ", "\n\n", "Heading", "By Ann Lee", "???", "\0", "\uD83D",
            "Dr. Aker said no. ", "\"We cannot wait,\" he said. ", "日本語の文です。", "14,000", "\t", "Read more: Ferries", "The bridge carries cars. ")
            .Array[0, 40].Select(string.Concat));

    [Fact]
    public void Summarize_AnyText_KeepsEveryPromise() => Gen.Select(Texts, Gen.Int[1, 12]).Sample((text, count) =>
    {
        var document = TextDocument.Parse(text);
        Summary summary = Summarizer.Summarize(document, new SummaryOptions { Sentences = count });

        summary.Sentences.Should().HaveCount(Math.Min(count, document.Sentences.Count));
        summary.Sentences.Select(sentence => sentence.Span.Start).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        summary.Sentences.Select(sentence => sentence.Rank).Order().Should().Equal(Enumerable.Range(1, summary.Sentences.Count));
        foreach (SummarySentence sentence in summary.Sentences)
        {
            sentence.Score.Should().BeInRange(0, 1);
            WithoutWhiteSpace(sentence.Text).Should().Be(WithoutWhiteSpace(sentence.Span.In(text).ToString()));
            sentence.Text.Should().NotContainAny("\n", "\t", "  ");
        }
    });

    [Fact]
    public void Summarize_AnyTextAndWordLimit_IsNeverEmptyAndDeterministic() => Gen.Select(Texts, Gen.Int[1, 60]).Sample((text, words) =>
    {
        var options = new SummaryOptions { Words = words, Sentences = 4 };
        Summary summary = Summarizer.Summarize(text, options);

        summary.Sentences.Count.Should().BeInRange(TextDocument.Parse(text).Sentences.Count > 0 ? 1 : 0, 4);
        Summarizer.Summarize(text, options).Sentences.Should().Equal(summary.Sentences);
    });

    private static string WithoutWhiteSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
