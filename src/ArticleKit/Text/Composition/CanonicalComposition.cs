using System.Text;

namespace ArticleKit.Text.Composition;

/// <summary>Brings text into Unicode normalization form C: a letter and its accent that are two characters become one.</summary>
/// <remarks>
/// <para>As defined by Unicode Standard Annex #15, Unicode Normalization Forms. The framework does so with ICU only, in the version that a machine
/// has; a result must not depend on that. Text that is no valid UTF-16 is composed too, around what is wrong in it.</para>
/// <para>Takes time in proportion to the text, but for marks heaped on one letter, which are sorted.</para>
/// </remarks>
internal static class CanonicalComposition
{
    // No character below takes part in any composition but as the first.
    private const char LastPlain = '\u02FF';

    /// <summary>The composed text; the same string if it is composed already.</summary>
    public static string Compose(string text)
    {
        int change = FindChangeable(text, 0);
        if (change < 0)
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        int copied = 0;
        using var segment = new ComposedSegment();
        while (change >= 0)
        {
            // What is before the first character that may change is the letter that a mark is put on, unless nothing is.
            int start = change > copied ? change - LengthBefore(text, change) : change;
            int end = change;
            do
            {
                end += LengthAt(text, end);
            }
            while (end < text.Length && MayChange(text, end));

            composed.Append(text, copied, start - copied);
            segment.Compose(text.AsSpan(start, end - start), composed);
            copied = end;
            change = FindChangeable(text, end);
        }

        composed.Append(text, copied, text.Length - copied);
        string result = composed.ToString();
        return string.Equals(result, text, StringComparison.Ordinal) ? text : result;
    }

    /// <summary>Whether a character begins anew, whatever it is followed by; told without tables for those of most texts.</summary>
    internal static bool IsPlain(char c) => c is <= LastPlain
        or (>= '\u0388' and <= '\u0482') // Greek and Cyrillic
        or (>= '\u2010' and <= '\u205E') // punctuation
        or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') // Japanese
        or (>= '\u4E00' and <= '\u9FFF') // Chinese
        or (>= '\uAC00' and <= '\uD7A3'); // Korean

    private static int FindChangeable(string text, int start)
    {
        int at = start;
        while (at < text.Length)
        {
            int plain = text.AsSpan(at).IndexOfAnyExceptInRange('\0', LastPlain);
            if (plain < 0)
            {
                return -1;
            }

            at += plain;
            for (; at < text.Length && text[at] > LastPlain; at += LengthAt(text, at))
            {
                if (MayChange(text, at))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    private static bool MayChange(string text, int index) => !IsPlain(text[index])
        && CanonicalMappings.Default.MayChange(LengthAt(text, index) == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index]);

    private static int LengthAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    private static int LengthBefore(string text, int index) =>
        char.IsLowSurrogate(text[index - 1]) && index > 1 && char.IsHighSurrogate(text[index - 2]) ? 2 : 1;
}
