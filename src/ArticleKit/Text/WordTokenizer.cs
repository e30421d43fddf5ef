using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text;

/// <summary>Finds the words of a text.</summary>
/// <remarks>
/// <para>A word is a run of letters, digits and the marks that combine with them. It goes on over an apostrophe (<c>isn't</c>,
/// <c>O’Brien</c>), a hyphen (<c>state-of-the-art</c>), the signs inside a number, date or time (<c>1,000.50</c>, <c>3:45</c>), the
/// stops of abbreviations by single letters (<c>U.S.</c>, with the last one), <c>&amp;</c> between letters (<c>AT&amp;T</c>) and through
/// the whole of a web or e-mail address or a file name. Signs of currency, percent and the like are not words.</para>
/// <para>In scripts that are written without blanks each Chinese character is a word, and so is each run of Hiragana, of Katakana,
/// and of Thai, Lao, Khmer or Burmese letters: a rule without a dictionary, for counts that can be compared with each other.</para>
/// </remarks>
public static class WordTokenizer
{
    /// <summary>Finds the words of a text. Takes time in proportion to its length.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The words in order, without the punctuation around them; empty if the text holds none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<TextSpan> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var words = new PooledBuffer<TextSpan>(TextDocument.ExpectedWords(text));
        WordScanner.Scan(text, 0, text.Length, words);
        return words.ToImmutable();
    }
}
