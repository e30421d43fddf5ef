using System.Buffers.Text;
using System.IO.Compression;

namespace ArticleKit.Corpora.Warc;

/// <summary>
/// Takes off what HTTP puts around content (RFC 9110, section 8.4; RFC 9112, section 7.1). Crawlers differ in whether they keep it and yet name it, so
/// that content which is not what its header says stays as it is.
/// </summary>
internal static class HttpContent
{
    private const int ChunkLength = 81_920;

    /// <summary>The content of a response as the page that it is.</summary>
    /// <param name="response">The response.</param>
    /// <param name="maxLength">The bytes that it may have.</param>
    /// <param name="error">Why there is none; null if there is.</param>
    public static ReadOnlyMemory<byte> Of(HttpResponse response, int maxLength, out CorpusError? error)
    {
        error = null;
        ReadOnlyMemory<byte> content = response.Body;
        if (Names(response.Header["Transfer-Encoding"], "chunked") && TryJoinChunks(content.Span, out byte[] joined))
        {
            content = joined;
        }

        Func<Stream, Stream>? unpack = response.Header["Content-Encoding"]?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when Streams.UnpackedStream.IsPacked(content.Span) => packed => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" when IsZlib(content.Span) => packed => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => packed => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        return unpack is null ? content : Unpack(content, unpack, maxLength, out error);
    }

    private static bool Names(string? value, string name) => value?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsZlib(ReadOnlySpan<byte> bytes)
    {
        const int Method = 8;
        return bytes.Length > 2 && (bytes[0] & 0x0F) == Method && ((bytes[0] << 8) | bytes[1]) % 31 == 0;
    }

    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> content, Func<Stream, Stream> unpack, int maxLength, out CorpusError? error)
    {
        error = null;
        using var output = new MemoryStream();
        try
        {
            using Stream unpacked = unpack(new MemoryStream(content.ToArray()));
            byte[] chunk = new byte[ChunkLength];
            for (int read; (read = unpacked.Read(chunk)) > 0;)
            {
                if (output.Length + read > maxLength)
                {
                    error = new CorpusError("record_too_long", FormattableString.Invariant($"The page has more than {maxLength} bytes when it is unpacked."));
                    return default;
                }

                output.Write(chunk.AsSpan(0, read));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            // Unpacked already by the crawler, if nothing came out.
            return output.Length > 0 ? output.GetBuffer().AsMemory(0, (int)output.Length) : content;
        }

        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    /// <summary>Joins chunks; those after the first that is broken are lost, as in a transfer that was cut off.</summary>
    /// <returns>False if the content does not begin with a chunk.</returns>
    private static bool TryJoinChunks(ReadOnlySpan<byte> content, out byte[] joined)
    {
        joined = new byte[content.Length];
        int length = 0;
        bool isChunked = false;
        while (Utf8Parser.TryParse(content, out int size, out int digits, 'X') && size >= 0 && content[digits..].IndexOf((byte)'\n') is >= 0 and int end && EndsLine(content.Slice(digits, end)))
        {
            isChunked = true;
            content = content[(digits + end + 1)..];
            size = Math.Min(size, content.Length);
            content[..size].CopyTo(joined.AsSpan(length));
            length += size;
            content = content[size..].TrimStart("\r\n"u8);
        }

        Array.Resize(ref joined, length);
        return isChunked;
    }

    /// <summary>Whether nothing but an extension stands behind the size of a chunk.</summary>
    private static bool EndsLine(ReadOnlySpan<byte> rest)
    {
        ReadOnlySpan<byte> trimmed = rest.Trim(" \t\r"u8);
        return trimmed.IsEmpty || trimmed[0] == (byte)';';
    }
}
