using System.IO.Compression;
using ArticleKit.Corpora.Streams;

namespace ArticleKit.Extensions.Loading;

/// <summary>Unpacks what servers packed for the way.</summary>
internal static class ContentUnpacking
{
    /// <summary>What servers are told that they may pack with. Whoever packs with deflate is read, too, but there are two of that name.</summary>
    public const string Accepted = "gzip, br";

    /// <summary>The content without its packing.</summary>
    /// <param name="content">What came; closed with the stream that is returned.</param>
    /// <param name="encodings">What it was packed with, the last one outermost.</param>
    /// <param name="cancellationToken">Ends the looking at the first bytes.</param>
    /// <returns>The content; null if it was packed in a way that is not known, or more than once.</returns>
    public static async ValueTask<Stream?> OpenAsync(Stream content, IEnumerable<string> encodings, CancellationToken cancellationToken)
    {
        string[] applied = [.. encodings.Select(name => name.Trim().ToLowerInvariant()).Where(name => name is not ("" or "identity"))];
        return applied switch
        {
            [] => content,
            ["gzip" or "x-gzip"] => await UnpackedStream.OfAsync(content, cancellationToken).ConfigureAwait(false),
            ["br"] => new BrotliStream(content, CompressionMode.Decompress),
            ["deflate"] => await InflateAsync(content, cancellationToken).ConfigureAwait(false),
            _ => null,
        };
    }

    private static async ValueTask<Stream> InflateAsync(Stream content, CancellationToken cancellationToken)
    {
        PrefixedStream prefixed = await PrefixedStream.OfAsync(content, 1, cancellationToken).ConfigureAwait(false);

        // RFC 9110 means the zlib format, some servers send what is inside of it; 8 is the method that only the former names in its first byte.
        bool isWrapped = prefixed.Prefix is [var first] && (first & 0x0F) == 8;
        return isWrapped ? new ZLibStream(prefixed, CompressionMode.Decompress) : new DeflateStream(prefixed, CompressionMode.Decompress);
    }
}
