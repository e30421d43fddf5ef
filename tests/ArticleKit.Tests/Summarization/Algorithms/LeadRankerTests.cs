using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms;

namespace ArticleKit.Tests.Summarization.Algorithms;

public class LeadRankerTests
{
    [Fact]
    public void Scores_Sentences_FallEvenly() =>
        new LeadRanker(TinyText.Of("apple banana", "apple cherry", "plum pear", "lemon melon")).Scores.ToArray().Should().Equal(1, 0.75, 0.5, 0.25);

    [Fact]
    public void Summarize_Lead_TakesTheFirstSentencesThatAreNoHeadings() =>
        Summarizer.Summarize(SampleNews.Text, new SummaryOptions { Algorithm = SummaryAlgorithm.Lead, Sentences = 2 }).Text
            .Should().StartWith("The harbour bridge of Torvik").And.EndWith("lost a third of their strength.");
}
