using System.Net.Http.Headers;
using System.Text;

namespace ArticleKit.Extensions.Loading;

/// <summary>Decodes plain texts; pages are decoded by their analysis. The command line tool has a copy.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes by the byte order mark, or what the server says, or else as UTF-8 if it is, and as windows-1252 if not.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ => Stated(contentType)?.GetString(bytes) ?? Guess(bytes),
    };

    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    private static Encoding? Stated(string? contentType)
    {
        string? name = MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type) ? type.CharSet?.Trim('"', ' ') : null;
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        try
        {
            // In the web, Latin-1 has always meant the characters of Windows.
            return name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII"
                ? CodePagesEncodingProvider.Instance.GetEncoding(1252)
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // A name that nobody knows says nothing.
            return null;
        }
    }
}
