using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Text;

namespace ArticleKit.Tests.Summarization.Algorithms;

/// <summary>Texts of a few made-up words, small enough to work out by hand what an algorithm makes of them.</summary>
internal static class TinyText
{
    /// <summary>A text of sentences, each given by its words; none of the words is a function word.</summary>
    public static SummaryText Of(params string[] sentences)
    {
        var document = TextDocument.Parse(string.Join(' ', sentences.Select(sentence => char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".")));
        document.Sentences.Should().HaveCount(sentences.Length, "the sentences must be cut as they are meant");
        return SummaryText.Create(document, new SummaryOptions { Algorithm = SummaryAlgorithm.Lead, Language = "en" }, title: null);
    }
}
