using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Decodes the bytes of a page as a browser does: byte order mark, declaration in the page, valid UTF-8, else windows-1252.</summary>
internal static class HtmlBytes
{
    // Browsers look for a declaration in the first 1,024 bytes; pages that put it later are common enough to look a little further.
    private const int DeclarationWindow = 8192;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (FindByteOrderMark(bytes, out int length) is { } marked)
        {
            return marked.GetString(bytes[length..]);
        }

        bool isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        if (FindDeclared(bytes) is { } declared)
        {
            // A page that is valid UTF-8 beyond ASCII is nothing else, whatever it declares.
            return (isUtf8 && !IsAscii(bytes) ? Encoding.UTF8 : declared).GetString(bytes);
        }

        if (isUtf8)
        {
            return LooksLikeUtf16(bytes) is { } utf16 ? utf16.GetString(bytes) : Encoding.UTF8.GetString(bytes);
        }

        return (LooksLikeUtf16(bytes) ?? LooksLikeUtf8(bytes) ?? WebEncodings.Fallback).GetString(bytes);
    }

    private static bool IsAscii(ReadOnlySpan<byte> bytes) => System.Text.Ascii.IsValid(bytes);

    private static Encoding? FindByteOrderMark(ReadOnlySpan<byte> bytes, out int length)
    {
        (Encoding? encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    private static Encoding? FindDeclared(ReadOnlySpan<byte> bytes) =>
        CharsetDeclaration.Find(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWindow)]));

    private static Encoding? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..(Math.Min(bytes.Length, 512) & ~1)];
        if (sample.Length < 8)
        {
            return null;
        }

        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            evenZeros += sample[i] == 0 ? 1 : 0;
            oddZeros += sample[i + 1] == 0 ? 1 : 0;
        }

        int half = sample.Length / 4;
        return oddZeros > half && evenZeros == 0 ? Encoding.Unicode : evenZeros > half && oddZeros == 0 ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>UTF-8 with a few damaged bytes: nearly all that is not ASCII forms valid sequences.</summary>
    private static Encoding? LooksLikeUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0;
        int bad = 0;
        while (!bytes.IsEmpty)
        {
            bool isValid = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (!isValid)
            {
                bad++;
            }
            else if (!rune.IsAscii)
            {
                good++;
            }

            bytes = bytes[length..];
        }

        return good > 10 * bad ? Encoding.UTF8 : null;
    }
}
