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
        explanation.ToText().Should().Contain("passed over").And.Contain("position").And.Be(explanation.ToString());
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
