using System.Text;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Loading;

/// <summary>Finds the article that an argument names: an address, a file, or <c>-</c> for standard input.</summary>
internal sealed class ArticleSource(ToolStreams streams)
{
    private const int SniffedLength = 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Loads the article.</summary>
    /// <exception cref="IOException">It could not be read.</exception>
    /// <exception cref="ArticleKitException">It is too long.</exception>
    public async Task<Article> LoadAsync(string source, CancellationToken cancellationToken)
    {
        ArticleLimits limits = ArticleLimits.Default;
        if (Web.IsAddress(source, out Uri? address))
        {
            return await new WebPageLoader(streams.CreateHttpHandler).LoadAsync(address!, limits, cancellationToken);
        }

        if (source.Contains("://", StringComparison.Ordinal))
        {
            throw new UsageException($"'{source}' cannot be loaded: only addresses with http and https are.");
        }

        await using Stream stream = await DataFile.OpenReadAsync(source, streams, cancellationToken);
        ReadOnlyMemory<byte> bytes = await BoundedReader.ReadToEndAsync(stream, limits.MaxInputLength, cancellationToken);
        return IsHtml(source, bytes.Span) ? Article.FromHtml(bytes) : Article.FromText(Decode(bytes.Span));
    }

    private static bool IsHtml(string name, ReadOnlySpan<byte> content)
    {
        string unpacked = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Path.GetExtension(unpacked).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => true,
            ".txt" or ".text" or ".md" => false,
            _ => LooksLikeHtml(content),
        };
    }

    // A page begins with a tag, a comment or a doctype; what does not may still be a fragment, if a paragraph begins soon.
    private static bool LooksLikeHtml(ReadOnlySpan<byte> content)
    {
        string start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, SniffedLength)]);
        string trimmed = start.Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        return (trimmed.Length > 1 && trimmed[0] == '<' && (char.IsAsciiLetter(trimmed[1]) || trimmed[1] is '!' or '?'))
            || trimmed.Contains("<p>", StringComparison.OrdinalIgnoreCase)
            || trimmed.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || trimmed.Contains("<body", StringComparison.OrdinalIgnoreCase);
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        // UTF-16 is what Windows editors once called Unicode; everything else is taken for UTF-8.
        return bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ => Encoding.UTF8.GetString(bytes.StartsWith(ByteOrderMark) ? bytes[3..] : bytes),
        };
    }
}
