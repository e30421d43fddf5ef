using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Decodes character references as the HTML standard does (section 13.2.5.72 and following).</summary>
internal static class HtmlText
{
    private const int MaxNameLength = 32;

    // What numeric references from 128 to 159 mean on the web: the characters of windows-1252.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    // The names that the framework's decoder, which knows HTML 4, does not have and that pages use.
    private static readonly FrozenDictionary<string, string> Html5Names = string.Join(' ', [
        "comma=, period=. colon=: semi=; excl=! quest=? lpar=( rpar=) lsqb=[ lbrack=[ rsqb=] rbrack=] lcub={ lbrace={ rcub=} rbrace=}",
        "num=# dollar=$ percnt=% ast=* midast=* plus=+ equals== commat=@ lowbar=_ grave=` verbar=| vert=| sol=/ bsol=\\ Hat=^",
        "hyphen=\u2010 dash=\u2010 horbar=\u2015 mldr=… nldr=‥ apos=' rsquor=’ rdquor=” ldquor=„ lsquor=‚ CloseCurlyQuote=’",
        "OpenCurlyQuote=‘ CloseCurlyDoubleQuote=” OpenCurlyDoubleQuote=“ Tab=\t NewLine=\n NonBreakingSpace=\u00a0 numsp=\u2007",
        "puncsp=\u2008 hairsp=\u200a VeryThinSpace=\u200a MediumSpace=\u205f ZeroWidthSpace=\u200b NoBreak=\u2060 bullet=• star=☆",
        "starf=★ check=✓ checkmark=✓ cross=✗ phone=☎ nbsp=\u00a0 half=½ rarrw=↝ RightArrow=→ LeftArrow=← caron=ˇ inodot=ı Ccaron=Č",
        "ccaron=č Zcaron=Ž zcaron=ž ecaron=ě rcaron=ř ncaron=ň uring=ů lstrok=ł Lstrok=Ł aogon=ą eogon=ę sacute=ś Sacute=Ś cacute=ć",
        "nacute=ń zdot=ż zacute=ź scedil=ş gbreve=ğ abreve=ă odblac=ő udblac=ű amacr=ā emacr=ē omacr=ō umacr=ū"])
        .Split(' ')
        .Select(entry => entry.Split('=', 2))
        .DistinctBy(entry => entry[0])
        .ToFrozenDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);

    // The names that count without a semicolon too, except those of letters, which are tried in full below.
    private static readonly FrozenSet<string> WithoutSemicolon = new[]
    {
        "amp", "AMP", "lt", "LT", "gt", "GT", "quot", "QUOT", "nbsp", "copy", "COPY", "reg", "REG", "laquo", "raquo", "middot", "shy", "deg", "pound", "euro",
        "cent", "yen", "sect", "para", "iexcl", "iquest", "frac12", "frac14", "frac34", "plusmn", "times", "divide", "micro", "sup2", "sup3", "ordm", "ordf",
        "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml",
        "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "szlig", "eth", "thorn", "yuml",
        "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml",
        "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "ETH", "THORN",
    }.ToFrozenSet(StringComparer.Ordinal);

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

        string name = text[1..end].ToString();
        if (end < text.Length && text[end] == ';')
        {
            if (Html5Names.TryGetValue(name, out string? known))
            {
                output.Append(known);
                return end + 1;
            }

            string reference = $"&{name};";
            string decoded = WebUtility.HtmlDecode(reference);
            if (decoded != reference)
            {
                output.Append(decoded);
                return end + 1;
            }
        }

        for (int length = Math.Min(name.Length, 6); length >= 2; length--)
        {
            // A letter behind the name makes it a word such as "&copyright"; only the four markup names bear that.
            bool isWhole = length == name.Length || name is ['a', 'm', 'p', ..] or ['n', 'b', 's', 'p', ..];
            if (isWhole && WithoutSemicolon.Contains(name[..length]))
            {
                output.Append(WebUtility.HtmlDecode($"&{(name[..length] is "AMP" or "LT" or "GT" or "QUOT" or "COPY" or "REG" ? name[..length].ToLowerInvariant() : name[..length])};"));
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
