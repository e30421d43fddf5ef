using ArticleKit.Text.Languages;

namespace ArticleKit.Text;

/// <summary>Tells the language of a text from its function words and letters.</summary>
/// <remarks>
/// <para>Made for articles: a sentence is mostly enough, a heading often is not. Of a long text a bounded sample from its beginning, middle
/// and end is read, so that the time does not grow with its length. The idea of function words and letters as marks of a language is
/// that of Ingle, N. C. (1976), A language identification table, The Incorporated Linguist 15(4), 98-101, and Grefenstette, G. (1995),
/// Comparing two language identification schemes, JADT.</para>
/// <para>Told in Latin letters: Afrikaans, Albanian, Basque, Catalan, Czech, Danish, Dutch, English, Estonian, Finnish, French, Galician,
/// German, Hungarian, Icelandic, Irish, Italian, Latvian, Lithuanian, Maltese, Norwegian, Polish, Portuguese, Romanian, Slovak,
/// Slovene, Spanish, Swedish, Turkish, Vietnamese and Welsh; in Cyrillic letters: Belarusian, Bulgarian, Russian and Ukrainian; by their
/// script: Armenian, Chinese, Georgian, Greek, Japanese, Korean and Thai. Some others are known, so as not to be taken for one of these.</para>
/// </remarks>
public static class LanguageDetector
{
    /// <summary>Tells the language of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The language as a BCP 47 tag of two letters, such as <c>de</c>; null if unsure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LanguageEvidence.Of(text).Language;
    }
}
