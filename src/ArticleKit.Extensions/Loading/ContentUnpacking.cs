using ArticleKit.Corpora.Streams;

namespace ArticleKit.Extensions.Loading;

/// <summary>Unpacks what servers packed for the way.</summary>
internal static class ContentUnpacking
{
    /// <summary>
    /// What servers are told that they may pack with. Whoever knows another way knows this one, and of the framework's unpackers only the one that is
    /// built upon here tells half a page from a whole one.
    /// </summary>
    public const string Accepted = "gzip";

    /// <summary>The content without its packing.</summary>
    /// <param name="content">What came; closed with the stream that is returned.</param>
    /// <param name="encodings">What it was packed with.</param>
    /// <param name="cancellationToken">Ends the looking at the first bytes.</param>
    /// <returns>The content; null if it was packed in a way that nobody asked for, or more than once.</returns>
    public static async ValueTask<Stream?> OpenAsync(Stream content, IEnumerable<string> encodings, CancellationToken cancellationToken)
    {
        string[] applied = [.. encodings.Select(name => name.Trim().ToLowerInvariant()).Where(name => name is not ("" or "identity"))];
        return applied switch
        {
            [] => content,

            // Some servers say so of what is not packed.
            ["gzip" or "x-gzip"] => await UnpackedStream.OfAsync(content, cancellationToken).ConfigureAwait(false),
            _ => null,
        };
    }
}
