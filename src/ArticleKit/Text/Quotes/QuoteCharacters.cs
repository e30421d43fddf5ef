using System.Buffers;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Quotes;

/// <summary>The characters that may be quotation marks.</summary>
internal static class QuoteCharacters
{
    private const string Marks = "\"'`‘’‚‛“”„‟«»‹›「」『』〝〞〟＂＇";

    /// <summary>All of them.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create(Marks);

    /// <summary>Those of a text that has no characters from U+2010 on, which is searched faster.</summary>
    private static readonly SearchValues<char> OfLatin = SearchValues.Create("\"'`«»");

    /// <summary>Those that a text can hold.</summary>
    public static SearchValues<char> In(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u2010', '\uFFFF') ? All : OfLatin;

    public static bool IsQuote(char c) => c is '"' or '\'' or '`' or '«' or '»' || (c >= '\u2018' && Marks.Contains(c, StringComparison.Ordinal));

    /// <summary>A character after which a mark opens, unless a blank follows the mark.</summary>
    public static bool LeadsIn(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '¿' or '¡' or '/' || Characters.IsDash(c) || IsInvisible(c);

    /// <summary>A character before which a mark closes, unless a blank precedes the mark.</summary>
    public static bool LeadsOut(char c) =>
        char.IsWhiteSpace(c) || c is ',' or ';' or ':' or ')' or ']' or '}' or '/' or '，' or '、' || Characters.IsStop(c) || Characters.IsDash(c) || IsInvisible(c);

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';
}
