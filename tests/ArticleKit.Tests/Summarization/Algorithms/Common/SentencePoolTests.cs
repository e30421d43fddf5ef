using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization.Algorithms.Common;

public class SentencePoolTests
{
    [Fact]
    public void Choose_FewSentences_TakesAll() =>
        SentencePool.Choose(TinyText.Of("apple banana", "cherry", "plum pear").Vectors, 3).Should().Equal(0, 1, 2);

    [Fact]
    public void Choose_TooManySentences_TakesThoseWithTheWeightiestWordsInSourceOrder()
    {
        SummaryText text = TinyText.Of("apple banana", "grape", "apple plum banana", "kiwi", "banana apple");

        SentencePool.Choose(text.Vectors, 3).Should().Equal(0, 2, 4);
    }

    [Fact]
    public void Choose_SentencesThatShareVeryManyWords_TakesFewer()
    {
        string sentence = "Word" + string.Concat(Enumerable.Range(0, 400).Select(i => " term" + (char)('a' + (i / 26)) + (char)('a' + (i % 26)))) + " end. ";
        var document = TextDocument.Parse(string.Concat(Enumerable.Repeat(sentence, 900)));
        var text = SummaryText.Create(document, SummaryOptions.Default, title: null);

        SentencePool.Choose(text.Vectors, 1000).Length.Should().BeLessThan(300).And.BeGreaterThan(100);
    }
}
