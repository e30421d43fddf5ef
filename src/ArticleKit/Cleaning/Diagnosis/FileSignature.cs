namespace ArticleKit.Cleaning.Diagnosis;

/// <summary>Tells files that are no pages by how they begin.</summary>
internal static class FileSignature
{
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
        ("RIFF", "an image or a recording"),
        ("BZh9", "compressed data (bzip2)"),
        ("7z\u0080\u0080", "a 7z archive"),
        ("Rar!\u001a", "a RAR archive"),
        ("\u0080\u0080\u0011\u0080\u0080\u0080\u001a\u0080", "an old office document"),
        ("{\\rtf", "an RTF document"),
        ("ID3", "a recording"),
        ("wOF", "a font"),
        ("\0asm", "a program"),
        ("\u007fELF", "a program"),
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

        return null;
    }

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

    // A text may well begin with "RIFF" or "ID3".
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
