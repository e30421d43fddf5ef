using System.Globalization;
using System.Text;

namespace ArticleKit.Corpora.Warc;

/// <summary>What a server answered, as a web archive keeps it.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Header">The fields.</param>
/// <param name="Body">The content as it was sent.</param>
internal sealed record HttpResponse(int Status, FieldList Header, ReadOnlyMemory<byte> Body)
{
    private const int LongestStatusLine = 8_192;

    /// <summary>Whether the status says that the content is what was asked for.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Reads a response; null if the bytes are none.</summary>
    public static HttpResponse? Parse(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        int lineEnd = span[..Math.Min(span.Length, LongestStatusLine)].IndexOf((byte)'\n');
        if (lineEnd < 0 || !span.StartsWith("HTTP/"u8) || ReadStatus(span[..lineEnd]) is not { } status)
        {
            return null;
        }

        // A response may have no fields at all, and no content either.
        (int end, int next) = WarcParser.EndOfHeader(span, lineEnd) ?? (span.Length, span.Length);
        return new HttpResponse(status, FieldList.Parse(span[(lineEnd + 1)..Math.Max(end, lineEnd + 1)]), bytes[next..]);
    }

    private static int? ReadStatus(ReadOnlySpan<byte> line)
    {
        string[] parts = Encoding.ASCII.GetString(line).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : null;
    }
}
