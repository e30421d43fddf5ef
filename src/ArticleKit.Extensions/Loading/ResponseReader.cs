using System.Globalization;
using System.Net.Http.Headers;

namespace ArticleKit.Extensions.Loading;

/// <summary>Makes an article of the answer that holds it.</summary>
internal sealed class ResponseReader(ArticleLoaderOptions options)
{
    private const int ChunkLength = 81_920;

    /// <summary>Reads the article.</summary>
    /// <exception cref="ArticleLoadException">It is too long, or of another type, or packed in an unknown way.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public async Task<Article> ReadAsync(HttpResponseMessage response, Uri at, CancellationToken cancellationToken)
    {
        string? contentType = First(response.Content.Headers, "Content-Type");
        MediaKind kind = MediaKinds.OfHeader(contentType);
        if (kind == MediaKind.Other)
        {
            throw Fail(ArticleLoadErrorCode.UnsupportedContentType, $"is neither a page nor text but {MediaKinds.Shown(contentType!)}");
        }

        if (response.Content.Headers.ContentLength > options.MaxTransferLength)
        {
            throw TooLong(options.MaxTransferLength);
        }

        ReadOnlyMemory<byte> bytes = await ReadBytesAsync().ConfigureAwait(false);
        return (kind == MediaKind.Unknown ? MediaKinds.OfContent(bytes.Span) : kind) switch
        {
            MediaKind.Html => Article.FromHtml(bytes, at) with { Charset = contentType },
            MediaKind.Text => Article.FromText(PlainText.Decode(bytes.Span, contentType), url: at),
            _ => throw Fail(ArticleLoadErrorCode.UnsupportedContentType, "is neither a page nor text"),
        };

        async Task<ReadOnlyMemory<byte>> ReadBytesAsync()
        {
            Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            using var transferred = new CountedStream(body, options.MaxTransferLength, () => TooLong(options.MaxTransferLength));
            using Stream unpacked = await ContentUnpacking.OpenAsync(transferred, All(response.Content.Headers, "Content-Encoding"), cancellationToken).ConfigureAwait(false)
                ?? throw Fail(ArticleLoadErrorCode.InvalidResponse, "is packed in a way that was not asked for");
            using var counted = new CountedStream(unpacked, options.MaxLength, () => TooLong(options.MaxLength));
            using var buffer = new MemoryStream();
            await counted.CopyToAsync(buffer, ChunkLength, cancellationToken).ConfigureAwait(false);
            return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        }

        ArticleLoadException TooLong(int limit) =>
            Fail(ArticleLoadErrorCode.TooLong, string.Create(CultureInfo.InvariantCulture, $"is longer than {limit:N0} bytes"));

        ArticleLoadException Fail(ArticleLoadErrorCode code, string reason) => new(code, $"'{ShownUrl.Of(at)}' {reason}.") { StatusCode = response.StatusCode };
    }

    // The framework's own reading gives nothing for a header that is not well-formed; what stands first in it is the type all the same.
    private static string? First(HttpContentHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.FirstOrDefault() : null;

    // Nor would it tell of a packing that is not named as it should be.
    private static IEnumerable<string> All(HttpContentHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.SelectMany(value => value.Split(',')) : [];
}
