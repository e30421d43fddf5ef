using System.Runtime.CompilerServices;
using System.Text;
using ArticleKit.Corpora.Streams;

namespace ArticleKit.Corpora.Warc;

/// <summary>Reads the articles of web archives.</summary>
internal sealed class WarcFormat : CorpusFormat
{
    private static readonly string[] HtmlTypes = ["text/html", "application/xhtml+xml"];

    public override string Name => "WARC";

    public override IReadOnlyList<string> Extensions { get; } = ValueList<string>.Of([".warc", ".wet"]);

    public override IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(
        Stream stream, CorpusReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync(stream, (options ?? CorpusReadingOptions.Default).MaxRecordLength, cancellationToken);
    }

    private static async IAsyncEnumerable<CorpusRecord> ReadAsync(Stream stream, int maxLength, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long number = 0;
        Stream unpacked = await UnpackedStream.OfAsync(new OpenStream(stream), cancellationToken).ConfigureAwait(false);
        await using (unpacked.ConfigureAwait(false))
        {
            await foreach (WarcRecord record in new WarcParser(unpacked, maxLength).ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                CorpusError? error = record.Error;
                Article? article = error is null ? ToArticle(record, maxLength, out error) : null;
                if (article is not null)
                {
                    yield return CorpusRecord.Of(++number, article.WithUrl(record.TargetUri) with { Id = record.Id });
                }
                else if (error is not null)
                {
                    yield return CorpusRecord.Failed(++number, record.Id, error);
                }
            }
        }
    }

    /// <summary>The article of a record; null if it holds none, or none that can be read.</summary>
    private static Article? ToArticle(WarcRecord record, int maxLength, out CorpusError? error)
    {
        error = null;
        string? type = record.Header!["Content-Type"];
        switch (record.Type)
        {
            case WarcRecord.Conversion when IsOf(type, "text/plain"):
                return Article.FromText(Encoding.UTF8.GetString(record.Block.Span));
            case WarcRecord.Conversion or WarcRecord.Resource:
                return IsHtml(type, record.Block.Span) ? Article.FromHtml(record.Block) with { Charset = type } : null;
            default:
                return FromResponse(record, maxLength, out error);
        }
    }

    private static Article? FromResponse(WarcRecord record, int maxLength, out CorpusError? error)
    {
        error = null;
        if (record.TargetUri?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == false)
        {
            return null;
        }

        if (HttpResponse.Parse(record.Block) is not { } response)
        {
            error = new CorpusError("invalid_record", "The record holds no response of HTTP.");
            return null;
        }

        string? type = response.Header["Content-Type"];
        if (!response.IsSuccess || response.Body.IsEmpty || (type is not null && !HtmlTypes.Any(html => IsOf(type, html))))
        {
            return null;
        }

        ReadOnlyMemory<byte> page = HttpContent.Of(response, maxLength, out error);
        return error is null && IsHtml(type, page.Span) ? Article.FromHtml(page) with { Charset = type } : null;
    }

    /// <summary>Whether the type says so, or where there is none, whether the content begins with a tag.</summary>
    private static bool IsHtml(string? type, ReadOnlySpan<byte> content) =>
        type is null ? content.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..] : HtmlTypes.Any(html => IsOf(type, html));

    /// <summary>Whether a type is the one named, whatever parameters it has.</summary>
    private static bool IsOf(string? type, string name)
    {
        ReadOnlySpan<char> text = type.AsSpan().Trim();
        return text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || text[name.Length] is ';' or ' ' or ',');
    }
}
