using ArticleKit.Summarization;
using ArticleKit.Summarization.Explanation;
using ArticleKit.Tests.Fakes;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Summarization;

public class SummarizerPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        HostileStrings.Any,
        Gen.OneOf(
            "The harbour bridge will close.", "It rained.", " ", "\n\n", "Heading", "By Ann Lee", "???", "\0", "\uD83D", "• An item ", "- 12.5 13.7 14.9\n",
            "Dr. Aker said no. ", "\"We cannot wait,\" he said. ", "日本語の文です。", "14,000", "\t", "Read more: Ferries", "The bridge carries cars. ")
            .Array[0, 40].Select(string.Concat));

    private static readonly Gen<SummaryOptions> Options = Gen.Select(
        Gen.Enum<SummaryAlgorithm>(),
        Gen.Int[1, 12],
        Gen.Enum<SummaryOrder>(),
        Gen.Int[0, 6],
        Gen.OneOf<string?>("", "bridge cars", "\0", "what did Dr. Aker say?"),
        Gen.OneOf<string?>(null, "en", "de", "nonsense!")).Select((algorithm, sentences, order, minimum, query, language) => new SummaryOptions
        {
            Algorithm = algorithm,
            Sentences = sentences,
            Order = order,
            MinimumSentenceWords = minimum,
            Query = query,
            TitleWeight = sentences % 3,
            Language = language,
        });

    [Fact]
    public void Summarize_AnyTextAndOptions_KeepsEveryPromise() => Gen.Select(Texts, Options).Sample((text, options) =>
    {
        var document = TextDocument.Parse(text);
        Summary summary = Summarizer.Summarize(document, options, "Bridge closed");

        summary.Sentences.Should().HaveCount(Math.Min(options.Sentences!.Value, document.Sentences.Count));
        summary.Sentences.Select(sentence => sentence.Span.Start).Should().OnlyHaveUniqueItems();
        summary.Sentences.Select(sentence => sentence.Rank).Order().Should().Equal(Enumerable.Range(1, summary.Sentences.Count));
        if (options.Order == SummaryOrder.Source)
        {
            summary.Sentences.Select(sentence => sentence.Span.Start).Should().BeInAscendingOrder();
        }
        else
        {
            summary.Sentences.Select(sentence => sentence.Rank).Should().BeInAscendingOrder();
            summary.Sentences.Select(sentence => sentence.Score).Should().BeInDescendingOrder();
        }

        foreach (SummarySentence sentence in summary.Sentences)
        {
            sentence.Score.Should().BeInRange(0, 1);
            WithoutWhiteSpace(sentence.Text).Should().Be(WithoutWhiteSpace(sentence.Span.In(text).ToString()));
            sentence.Text.Should().NotContainAny("\n", "\t", "  ");
        }

        Summarizer.Summarize(text, options with { TitleWeight = 0 }).Should().Be(Summarizer.Summarize(text, options with { TitleWeight = 0 }));
    });

    [Fact]
    public void Summarize_AnyTextAndBudget_IsNeverEmptyAndDeterministic() =>
        Gen.Select(Texts, Options, Gen.Int[1, 60], Gen.Int[1, 300], Gen.Double[0.01, 1]).Sample((text, options, words, characters, ratio) =>
        {
            int count = TextDocument.Parse(text).Sentences.Count;
            foreach (SummaryOptions budget in (SummaryOptions[])[options with { Words = words }, options with { Characters = characters, Sentences = null }, options with { Ratio = ratio }])
            {
                Summary summary = Summarizer.Summarize(text, budget);

                summary.Sentences.Count.Should().BeInRange(count > 0 ? 1 : 0, budget.Sentences ?? int.MaxValue);
                Summarizer.Summarize(text, budget).Should().Be(summary);
            }
        });

    [Fact]
    public void Explain_AnyTextAndOptions_TellsOfTheSameSummary() => Gen.Select(Texts, Options).Sample((text, options) =>
    {
        var document = TextDocument.Parse(text);
        SummaryExplanation explanation = Summarizer.Explain(document, options, "Bridge closed");

        explanation.Summary.Should().Be(Summarizer.Summarize(document, options, "Bridge closed"));
        explanation.Sentences.Select(sentence => sentence.Sentence).Should().Equal(explanation.Summary.Sentences);
        foreach (SentenceExplanation sentence in explanation.Sentences)
        {
            sentence.Features.Should().NotContain(feature => !double.IsFinite(feature.Value) || !double.IsFinite(feature.Contribution));
            double sum = sentence.Features.Sum(feature => feature.Contribution);
            sentence.Sentence.Score.Should().BeApproximately(Math.Clamp(sum, 0, 1), 1e-6);
            sentence.Nearest.Should().NotContain(similar => similar.Similarity <= 0 || !double.IsFinite(similar.Similarity)).And.HaveCountLessThanOrEqualTo(3);
        }

        TextSpan[] chosen = [.. explanation.Summary.Sentences.Select(sentence => sentence.Span)];
        foreach (PassedOverSentence passedOver in explanation.PassedOver)
        {
            chosen.Should().NotContain(passedOver.Span).And.Contain(passedOver.ChosenInstead.Span);
            passedOver.Score.Should().BeGreaterThan(explanation.Summary.Sentences.Min(sentence => sentence.Score));
        }
    });

    private static string WithoutWhiteSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
