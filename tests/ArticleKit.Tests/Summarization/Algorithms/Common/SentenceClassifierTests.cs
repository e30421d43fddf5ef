using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization.Algorithms.Common;

public class SentenceClassifierTests
{
    [Theory]
    [InlineData("What happens next")]
    [InlineData("By Marta Ellingsen")]
    [InlineData("By Marta Ellingsen and Jon Aker.")]
    [InlineData("LONDON, England (Wire) --")]
    [InlineData("Read more: How the old ferry came back.")]
    [InlineData("Click here to join our newsletter today.")]
    [InlineData("Really?")]
    public void Classify_ParagraphThatIsNoSentence_IsAFragment(string paragraph) =>
        KindOfFirst(paragraph).Should().Be(SentenceKind.Fragment);

    [Theory]
    [InlineData("The bridge will close.")]
    [InlineData("\"The bridge will close.\"")]
    [InlineData("“Will the bridge close?” (No.)")]
    [InlineData("By noon the water had reached the second step of the stairs and kept on rising until the evening.")]
    [InlineData("This paragraph has lost its point but it is far too long to be taken for a heading of anything")]
    public void Classify_Prose_IsASentence(string paragraph) => KindOfFirst(paragraph).Should().Be(SentenceKind.Sentence);

    [Fact]
    public void Classify_PunctuationOnly_HasNoWords() => KindOfFirst("* * *").Should().Be(SentenceKind.NoWords);

    private static SentenceKind KindOfFirst(string paragraph) =>
        SentenceClassifier.Classify(TextDocument.Parse(paragraph + "\n\nAnother paragraph follows here."), 0);
}
