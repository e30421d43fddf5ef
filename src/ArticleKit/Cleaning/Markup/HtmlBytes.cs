using System.Text;
using ArticleKit.Cleaning.Markup.Detection;

namespace ArticleKit.Cleaning.Markup;

/// <summary>
/// Decodes the bytes of a page in the order of a browser (section 13.2.3.2 of the HTML standard): byte order mark, what the server states,
/// what the page declares, valid UTF-8, else the legacy encoding that its letters tell. Where a browser would obey a declaration that the
/// bytes prove wrong, and so show other letters than were written, the bytes count.
/// </summary>
internal static class HtmlBytes
{
    // Browsers look for a declaration in the first 1,024 bytes; pages that put it later are common enough to look a little further.
    private const int DeclarationWindow = 8192;

    // Of a declared encoding of several bytes this share may be damaged.
    private const double MaxDamage = 0.02;

    /// <summary>The text of a page.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Read(bytes, null).Text;

    /// <summary>The text of a page, and how it was found.</summary>
    /// <param name="bytes">The page as it came over the wire.</param>
    /// <param name="stated">The charset that the server states, alone or in its Content-Type header; null for none.</param>
    public static DecodedHtml Read(ReadOnlySpan<byte> bytes, string? stated)
    {
        if (WideEncodings.FindMark(bytes, out int length) is { } marked)
        {
            return Finish(bytes[length..], marked);
        }

        Encoding? declared = CharsetDeclaration.FindStated(stated) ?? FindDeclared(bytes);
        if (WideEncodings.Find(bytes) is { } wide)
        {
            return Finish(bytes, wide);
        }

        Encoding? read = Choose(bytes, declared, out bool isGuessed);
        bool isWrong = declared is not null && declared.CodePage != read.CodePage;
        return Finish(bytes, read) with { IsGuessed = isGuessed, WrongDeclaration = isWrong ? WebEncodings.NameOf(declared!) : null };
    }

    private static Encoding Choose(ReadOnlySpan<byte> bytes, Encoding? declared, out bool isGuessed)
    {
        isGuessed = false;
        var utf8 = Utf8Check.Of(bytes);
        if (utf8.IsAscii)
        {
            // Japanese mail and old pages write in ASCII with escapes.
            return bytes.IndexOf("\u001b$"u8) >= 0 ? WebEncodings.Create("iso-2022-jp") : declared is null || IsWide(declared) ? Encoding.UTF8 : declared;
        }

        bool isOther = declared is not null && declared.CodePage != Encoding.UTF8.CodePage;
        bool mayBeAccident = isOther && !declared!.IsSingleByte && !IsWide(declared) && !utf8.IsCertain;
        if (utf8.IsValid && !mayBeAccident)
        {
            return Encoding.UTF8;
        }

        if (isOther && IsBelievable(bytes, declared!) && !utf8.IsCertain)
        {
            return declared!;
        }

        if (utf8.IsMostlyValid)
        {
            return Encoding.UTF8;
        }

        isGuessed = true;
        return LegacyEncodingDetector.Find(bytes) is { } name ? WebEncodings.Create(name) : declared ?? WebEncodings.Fallback;
    }

    /// <summary>Whether bytes can be in the encoding that is declared for them, as far as they tell.</summary>
    private static bool IsBelievable(ReadOnlySpan<byte> bytes, Encoding declared)
    {
        if (declared.IsSingleByte)
        {
            // Editors wrote this declaration into pages of any script; text of Latin letters is mostly ASCII all the same.
            return declared.CodePage != WebEncodings.Fallback.CodePage || !TextSample.IsMostlyBeyondAscii(bytes);
        }

        string text = declared.GetString(bytes);
        return text.AsSpan().Count('\ufffd') <= MaxDamage * CountBeyondAscii(text);
    }

    private static bool IsWide(Encoding encoding) => encoding.CodePage is 1200 or 1201;

    private static int CountBeyondAscii(string text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += c >= '\u0080' ? 1 : 0;
        }

        return count;
    }

    private static Encoding? FindDeclared(ReadOnlySpan<byte> bytes) =>
        CharsetDeclaration.Find(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWindow)]));

    private static DecodedHtml Finish(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        bool isUtf8 = encoding.CodePage == Encoding.UTF8.CodePage;
        string text = encoding.GetString(bytes);
        if (encoding.IsSingleByte && text.AsSpan().ContainsAnyInRange('\ue000', '\uf8ff'))
        {
            // The framework's places for bytes that the encoding does not have.
            text = string.Create(text.Length, text, (output, input) =>
            {
                for (int i = 0; i < output.Length; i++)
                {
                    output[i] = input[i] is >= '\ue000' and <= '\uf8ff' ? '\ufffd' : input[i];
                }
            });
        }

        return new DecodedHtml(text, WebEncodings.NameOf(encoding))
        {
            HasInvalidBytes = isUtf8 ? !System.Text.Unicode.Utf8.IsValid(bytes) : text.Contains('\ufffd', StringComparison.Ordinal),
        };
    }
}
