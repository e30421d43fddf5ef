using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text;

/// <summary>Cuts a text into sentences, by rules.</summary>
/// <remarks>
/// Knows abbreviations, initials, decimals, ellipses, quotations that close after the stop or never, parentheses, lists, headings
/// without a stop, addresses, and sentences between which the blank is missing. Needs no closing mark to be there, and takes time in
/// proportion to the length of the text.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>Cuts a text into sentences. <see cref="TextDocument.Parse(string)"/> gives the paragraphs and words too, at little more cost.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The sentences in order, without surrounding white space; empty if the text holds nothing else.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var paragraphs = new PooledBuffer<TextSpan>(TextDocument.ExpectedParagraphs);
        using var sentences = new PooledBuffer<TextSpan>(TextDocument.ExpectedSentences(text));
        ParagraphScanner.Scan(text, paragraphs);
        foreach (TextSpan paragraph in paragraphs.Items)
        {
            SentenceScanner.Scan(text, paragraph, sentences);
        }

        return sentences.ToImmutable();
    }
}
