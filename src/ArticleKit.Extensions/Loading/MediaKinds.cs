using System.Text;

namespace ArticleKit.Extensions.Loading;

/// <summary>Tells what a server sent, by what it says or, if it says nothing, by the content.</summary>
internal static class MediaKinds
{
    // As much as browsers look at (MIME Sniffing Standard).
    private const int SniffedLength = 1445;

    /// <summary>What the header says, which may have any form.</summary>
    public static MediaKind OfHeader(string? contentType) => MediaType(contentType) switch
    {
        "" => MediaKind.Unknown,
        "text/html" or "application/xhtml+xml" => MediaKind.Html,
        "text/plain" => MediaKind.Text,
        _ => MediaKind.Other,
    };

    /// <summary>What content of which the server says nothing is: text unless it holds bytes that no text has, a page if it begins with a tag.</summary>
    public static MediaKind OfContent(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> start = content[..Math.Min(content.Length, SniffedLength)];
        if (start is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            return Encoding.Latin1.GetString(start[2..]).Replace("\0", "", StringComparison.Ordinal).TrimStart() is ['<', ..] ? MediaKind.Html : MediaKind.Text;
        }

        if (start.IndexOfAnyInRange((byte)0x00, (byte)0x08) >= 0 || start.Contains((byte)0x0B) || start.IndexOfAnyInRange((byte)0x0E, (byte)0x1A) >= 0)
        {
            return MediaKind.Other;
        }

        ReadOnlySpan<byte> text = start is [0xEF, 0xBB, 0xBF, ..] ? start[3..] : start;
        return text.TrimStart(" \t\r\n\f"u8) is [(byte)'<', ..] ? MediaKind.Html : MediaKind.Text;
    }

    /// <summary>The media type of a header for a message: what a stranger wrote is cut to what can be one.</summary>
    public static string Shown(string contentType)
    {
        string type = MediaType(contentType);
        return type.Length <= 64 && type.All(character => char.IsAsciiLetterOrDigit(character) || "/+-.".Contains(character, StringComparison.Ordinal)) ? type : "of no known type";
    }

    private static string MediaType(string? contentType) => (contentType ?? "").Split(';')[0].Trim().ToLowerInvariant();
}
