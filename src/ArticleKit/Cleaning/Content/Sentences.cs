using System.Buffers;

namespace ArticleKit.Cleaning.Content;

/// <summary>Cheap evidence that a text is made of sentences.</summary>
internal static class Sentences
{
    private const int MinProseLength = 40;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".。!?！？;:,،؟।۔។။։።…、，");
    private static readonly SearchValues<char> IdeographicStops = SearchValues.Create("。！？");

    /// <summary>Whether a text is long enough for a sentence and stops like one somewhere.</summary>
    public static bool LooksLikeProse(string text)
    {
        if (text.Length < MinProseLength)
        {
            return text.Length >= MinProseLength / 3 && text.AsSpan().ContainsAny(IdeographicStops);
        }

        return EndsWithStop(text) || text.AsSpan(0, text.Length - 1).ContainsAny(Stops);
    }

    /// <summary>Whether a text ends like a sentence, with or without closing quotes and brackets.</summary>
    public static bool EndsWithStop(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \"'”’»)]");
        text = text.TrimEnd("」』）》】");
        return !text.IsEmpty && (text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or ':' or '؟' or '।' or '۔' or '។' or '။' or '։' or '።'
            || (text.Length >= MinProseLength && IsWithoutStops(text[^1])));
    }

    // Thai and Lao part sentences by blanks alone.
    private static bool IsWithoutStops(char c) => c is >= '\u0e00' and <= '\u0eff';
}
