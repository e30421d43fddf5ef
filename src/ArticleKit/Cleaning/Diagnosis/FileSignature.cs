namespace ArticleKit.Cleaning.Diagnosis;

/// <summary>Tells files that are no pages by how they begin.</summary>
internal static class FileSignature
{
    private const int RiffLengthStart = 4;
    private const int RiffLength = 12;
    private const int Id3Length = 10;

    // A character beyond ASCII stands for any such character: what it becomes depends on how the bytes were decoded.
    private static readonly (string Start, string Kind)[] Signatures =
    [
        ("%PDF-", "a PDF document"),
        ("\u001f\u0080", "compressed data (gzip)"),
        ("PK\u0003\u0004", "a ZIP archive or an office document"),
        ("\u0080PNG\r\n", "a PNG image"),
        ("\u0080\u0080\u0080\u0080\0\u0010JFIF", "a JPEG image"),
        ("\u0080\u0080\u0080\u0080\0\u0010Exif", "a JPEG image"),
        ("GIF87a", "a GIF image"),
        ("GIF89a", "a GIF image"),
        ("BZh9", "compressed data (bzip2)"),
        ("7z\u0080\u0080", "a 7z archive"),
        ("Rar!\u001a", "a RAR archive"),
        ("\u0080\u0080\u0011\u0080\u0080\u0080\u001a\u0080", "an old office document"),
        ("{\\rtf", "an RTF document"),
        ("wOF", "a font"),
        ("\0asm", "a program"),
        ("\u007fELF", "a program"),
    ];

    // What a RIFF file may hold, by the four characters that stand behind its length (Microsoft and IBM 1991, "Multimedia Programming Interface and Data Specifications 1.0").
    private static readonly (string Form, string Kind)[] RiffForms =
    [
        ("WAVE", "a recording"),
        ("RMID", "a recording"),
        ("sfbk", "a recording"),
        ("AVI ", "a film"),
        ("WEBP", "a WebP image"),
        ("ACON", "an image"),
        ("RDIB", "an image"),
        ("CDXA", "a film"),
    ];

    /// <summary>What a file is by its first bytes; null if it may be a page.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        Span<char> start = stackalloc char[Math.Min(bytes.Length, 16)];
        for (int i = 0; i < start.Length; i++)
        {
            start[i] = (char)bytes[i];
        }

        return Find(start);
    }

    /// <summary>What a file is by its first characters, however they were decoded; null if it may be a page.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        foreach ((string start, string kind) in Signatures)
        {
            if (StartsWith(text, start) && (HasUnprintable(text) || start.Length >= 5))
            {
                return kind;
            }
        }

        return FindRiff(text) ?? (IsId3(text) ? "a recording" : null);
    }

    private static string? FindRiff(ReadOnlySpan<char> text)
    {
        if (text.Length < RiffLength || !StartsWith(text, "RIFF"))
        {
            return null;
        }

        foreach ((string form, string kind) in RiffForms)
        {
            // Where the bytes were decoded, those of the length may have become fewer characters. The highest of them is never printable.
            int end = text[..RiffLength].LastIndexOf(form, StringComparison.Ordinal);
            if (end > RiffLengthStart && HasUnprintable(text[RiffLengthStart..end]))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether a recording begins with a tag: "ID3", two numbers of a version, flags, and four times seven bits of a length (id3.org, "ID3 tag version 2.4.0", section 3.1).</summary>
    private static bool IsId3(ReadOnlySpan<char> text) =>
        text.Length >= Id3Length && StartsWith(text, "ID3")
        && text[3] is >= '\u0002' and <= '\u0004' && text[4] < ' ' && (text[5] >= '\u0080' || (text[5] & 0x0f) == 0)
        && !text[6..Id3Length].ContainsAnyExceptInRange('\0', '\u007f');

    private static bool StartsWith(ReadOnlySpan<char> text, string start)
    {
        if (text.Length < start.Length)
        {
            return false;
        }

        for (int i = 0; i < start.Length; i++)
        {
            if (start[i] >= '\u0080' ? text[i] < '\u0080' : text[i] != start[i])
            {
                return false;
            }
        }

        return true;
    }

    // A text may well begin with the letters of a signature.
    private static bool HasUnprintable(ReadOnlySpan<char> text)
    {
        foreach (char c in text[..Math.Min(text.Length, 16)])
        {
            if (c is '\0' or (< ' ' and not ('\t' or '\n' or '\r' or '\f')))
            {
                return true;
            }
        }

        return false;
    }
}
