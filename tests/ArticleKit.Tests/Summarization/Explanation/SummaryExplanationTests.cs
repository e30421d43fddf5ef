using ArticleKit.Summarization;
using ArticleKit.Summarization.Explanation;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization.Explanation;

public class SummaryExplanationTests
{
    public static TheoryData<SummaryAlgorithm> Algorithms => [.. Enum.GetValues<SummaryAlgorithm>()];

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Explain_Features_AddUpToTheScore(SummaryAlgorithm algorithm)
    {
        var options = new SummaryOptions { Algorithm = algorithm, Sentences = 4, Query = "bridge cables", TitleWeight = 0.5 };

        SummaryExplanation explanation = Summarizer.Explain(TextDocument.Parse(SampleNews.Text), options, SampleNews.Title);

        explanation.Algorithm.Should().Be(algorithm);
        explanation.Summary.Should().Be(Summarizer.Summarize(TextDocument.Parse(SampleNews.Text), options, SampleNews.Title));
        explanation.Sentences.Should().HaveCount(4);
        foreach (SentenceExplanation sentence in explanation.Sentences)
        {
            sentence.Features.Sum(feature => feature.Contribution).Should().BeApproximately(sentence.Sentence.Score, 1e-9);
            sentence.Features.Select(feature => feature.Contribution).Should().BeInDescendingOrder();
            sentence.Features.Select(feature => feature.Name).Should().Contain(["query", "titleWeight"]);
        }
    }

    [Theory]
    [InlineData("first", 1)]
    [InlineData("last", 0)]
    public void Explain_NewsSentenceOutsideTheUsualRange_AddsUpToTheScoreBesideAQuery(string place, double scoreWithoutQuery)
    {
        // All that follows repeats the first sentence, and nothing takes up what the last one says at such length.
        string text = "The harbour ferry carries letters and parcels! "
            + string.Concat(Enumerable.Repeat("Letters and parcels fill the harbour ferry. ", 20))
            + "\"Nobody: " + string.Concat(Enumerable.Range(1, 60).Select(number => FormattableString.Invariant($"word{number} "))) + "now.\"";
        var options = new SummaryOptions { Sentences = 30 };

        SentenceExplanation alone = Sentence(Summarizer.Explain(text, options));
        SentenceExplanation besideQuery = Sentence(Summarizer.Explain(text, options with { Query = "fill word60" }));

        double Sum(SentenceExplanation explained) => explained.Features.Sum(feature => feature.Contribution);
        SentenceExplanation Sentence(SummaryExplanation explanation) => place == "first" ? explanation.Sentences[0] : explanation.Sentences[^1];
        alone.Sentence.Score.Should().Be(scoreWithoutQuery);
        Sum(alone).Should().NotBeInRange(0, 1);
        besideQuery.Sentence.Score.Should().BeApproximately(Sum(besideQuery), 1e-9).And.BeInRange(0.1, 0.9);
    }

    [Fact]
    public void Explain_News_NamesPositionCentralityAndLength() =>
        Summarizer.Explain(SampleNews.Text, new SummaryOptions { Sentences = 1 }).Sentences.Single().Features
            .Select(feature => feature.Name).Should().Contain(["position", "centrality", "length"]);

    [Fact]
    public void Explain_GraphMethod_NamesTheNearestSentences()
    {
        SummaryExplanation explanation = Summarizer.Explain(SampleNews.Text, new SummaryOptions { Algorithm = SummaryAlgorithm.TextRank, Sentences = 1 });

        SentenceExplanation sentence = explanation.Sentences.Single();
        sentence.Nearest.Should().NotBeEmpty();
        sentence.Nearest.Select(similar => similar.Similarity).Should().BeInDescendingOrder();
        sentence.Nearest.Should().NotContain(similar => similar.Span == sentence.Sentence.Span);
    }

    [Fact]
    public void Explain_Centroid_NamesTheWords() =>
        Summarizer.Explain(SampleNews.Text, new SummaryOptions { Algorithm = SummaryAlgorithm.Centroid, Sentences = 1 }).Sentences.Single().Features
            .Should().Contain(feature => feature.Name == "word" && feature.Detail == "bridge");

    [Fact]
    public void Explain_RepeatedSentence_IsPassedOverForTheOneThatSaysIt()
    {
        const string Repeated = "The mayor opened the new library in Halden on Friday morning.";
        const string Text = Repeated + " " + Repeated + " The library in Halden holds forty thousand books for children.";

        SummaryExplanation explanation = Summarizer.Explain(Text, new SummaryOptions { Sentences = 2 });

        PassedOverSentence passedOver = explanation.PassedOver.Should().ContainSingle().Subject;
        passedOver.Text.Should().Be(Repeated);
        passedOver.Span.Start.Should().Be(Repeated.Length + 1);
        passedOver.ChosenInstead.Span.Start.Should().Be(0);
        passedOver.ChosenInstead.Similarity.Should().BeApproximately(1, 1e-9);
        explanation.ToText().Should().Contain("passed over").And.Contain("position");
        explanation.ToString().Should().EndWith(" passed over").And.NotContain("\n");
    }

    [Fact]
    public void Explain_NoSentence_IsEmpty()
    {
        SummaryExplanation explanation = Summarizer.Explain("");

        explanation.Summary.Sentences.Should().BeEmpty();
        explanation.Sentences.Should().BeEmpty();
        explanation.PassedOver.Should().BeEmpty();
    }

    [Fact]
    public void Explain_Null_Throws()
    {
        FluentActions.Invoking(() => Summarizer.Explain((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Summarizer.Explain((TextDocument)null!)).Should().Throw<ArgumentNullException>();
    }
}
