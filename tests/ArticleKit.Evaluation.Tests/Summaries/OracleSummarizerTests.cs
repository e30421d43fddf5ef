using ArticleKit.Evaluation.Summaries;

namespace ArticleKit.Evaluation.Tests.Summaries;

public class OracleSummarizerTests
{
    private static readonly string[] Article =
        ["It rained all day.", "The bridge will close in May.", "A dog slept.", "Ferries will run instead.", "Nobody spoke."];

    [Fact]
    public void Choose_SentencesOfTheReferenceInTheArticle_FindsThem() =>
        Choose(["Ferries will run instead.", "The bridge will close in May."], 3).Should().Equal(1, 3);

    [Fact]
    public void Choose_LimitReached_Stops() => Choose(["The bridge will close in May.", "Ferries will run instead."], 1).Should().Equal(1);

    [Fact]
    public void Choose_NothingHelps_IsEmpty() => Choose(["Quantum physics"], 3).Should().BeEmpty();

    private static int[] Choose(string[] reference, int maxSentences)
    {
        var text = new RougeText();
        return OracleSummarizer.Choose(text.Encode(reference), text.Encode(Article), maxSentences);
    }
}
