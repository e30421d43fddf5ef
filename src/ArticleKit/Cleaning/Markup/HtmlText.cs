using System.Globalization;
using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Decodes character references as the HTML standard does (section 13.2.5.72 and following).</summary>
internal static class HtmlText
{
    private const int MaxNameLength = 32;

    // What numeric references from 128 to 159 mean on the web: the characters of windows-1252.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The text that markup stands for.</summary>
    public static string Decode(string text) => text.Contains('&', StringComparison.Ordinal) ? DecodeReferences(text) : text;

    private static string DecodeReferences(string text)
    {
        var output = new StringBuilder(text.Length);
        int index = 0;
        while (true)
        {
            int next = text.IndexOf('&', index);
            if (next < 0)
            {
                return output.Append(text, index, text.Length - index).ToString();
            }

            output.Append(text, index, next - index);
            index = next + AppendReference(text.AsSpan(next), output);
        }
    }

    /// <summary>Appends what a text that begins with an ampersand stands for.</summary>
    /// <returns>How many characters were read.</returns>
    private static int AppendReference(ReadOnlySpan<char> text, StringBuilder output)
    {
        if (text.Length > 2 && text[1] == '#')
        {
            return AppendNumeric(text, output);
        }

        int end = 1;
        while (end < text.Length && end <= MaxNameLength && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> name = text[1..end];
        if (end < text.Length && text[end] == ';' && CharacterReferences.Find(name) is { } known)
        {
            output.Append(known);
            return end + 1;
        }

        for (int length = Math.Min(name.Length, CharacterReferences.MaxLegacyLength); length >= 2; length--)
        {
            // A letter behind the name makes it a word such as "&copyright", though the standard reads a sign there; only markup bears that.
            bool isWhole = length == name.Length || name[..length] is "amp" or "lt" or "gt" or "quot" or "nbsp";
            if (isWhole && CharacterReferences.FindLegacy(name[..length]) is { } legacy)
            {
                output.Append(legacy);
                return 1 + length;
            }
        }

        output.Append('&');
        return 1;
    }

    private static int AppendNumeric(ReadOnlySpan<char> text, StringBuilder output)
    {
        bool isHex = text[2] is 'x' or 'X';
        int start = isHex ? 3 : 2;
        int end = start;
        while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        if (end == start)
        {
            output.Append('&');
            return 1;
        }

        bool fits = int.TryParse(text[start..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int value);
        if (fits && value is >= 0x80 and <= 0x9F)
        {
            output.Append(Windows1252[value - 0x80]);
        }
        else if (fits && value != 0 && Rune.IsValid(value))
        {
            output.Append(new Rune(value).ToString());
        }
        else
        {
            output.Append('\uFFFD');
        }

        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }
}
