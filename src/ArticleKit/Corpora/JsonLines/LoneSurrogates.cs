using System.Buffers.Text;

namespace ArticleKit.Corpora.JsonLines;

/// <summary>
/// Mends escapes such as <c>\ud83d</c> that stand alone. Programs that cut strings within a character write them, JSON's grammar
/// allows them (RFC 8259, section 8.2), but no string can be made of them.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    private static ReadOnlySpan<byte> ReplacementEscape => "\\uFFFD"u8;

    /// <summary>Puts the escape of U+FFFD, which is as long, in the place of every surrogate escape without its other half.</summary>
    /// <param name="json">The bytes of a JSON text, changed in place.</param>
    /// <returns>Whether anything was changed.</returns>
    public static bool Replace(Span<byte> json)
    {
        bool changed = false;
        int i = 0;
        for (int next; i < json.Length && (next = json[i..].IndexOf((byte)'\\')) >= 0;)
        {
            i += next;
            Span<byte> rest = json[i..];
            if (!TryReadEscape(rest, out char unit))
            {
                // Another escape of two characters; of a backslash that is itself escaped, the second opens nothing.
                i += 2;
            }
            else if (!char.IsSurrogate(unit))
            {
                i += EscapeLength;
            }
            else if (char.IsHighSurrogate(unit) && TryReadEscape(rest[EscapeLength..], out char second) && char.IsLowSurrogate(second))
            {
                i += 2 * EscapeLength;
            }
            else
            {
                ReplacementEscape.CopyTo(rest);
                changed = true;
                i += EscapeLength;
            }
        }

        return changed;
    }

    private static bool TryReadEscape(ReadOnlySpan<byte> text, out char unit)
    {
        unit = '\0';
        if (text.Length < EscapeLength || text[0] != (byte)'\\' || text[1] != (byte)'u')
        {
            return false;
        }

        if (!Utf8Parser.TryParse(text.Slice(2, 4), out ushort value, out int used, 'x') || used != 4)
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}
