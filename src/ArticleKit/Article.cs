using System.Runtime.CompilerServices;

namespace ArticleKit;

/// <summary>An article before its analysis: a web page or a plain text, and what is known of it beforehand.</summary>
/// <remarks>
/// Immutable; two articles are equal if all that they hold is, bytes too. What is known beforehand is added with a <c>with</c> expression:
/// <c>Article.FromHtml(html) with { Id = "42" }</c>. Nothing is parsed before the analysis, so making an article costs next to nothing and fails for no content.
/// </remarks>
public sealed record Article
{
    private PageBytes _htmlBytes;

    private Article()
    {
    }

    /// <summary>A name of your own for the article, which its results carry; null if it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The title, if it is known beforehand; it then takes the place of the title that the page tells.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The language as a BCP 47 tag such as <c>en-GB</c>, if it is known beforehand; it then takes the place of the language that
    /// the page declares.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>
    /// What the server states of the encoding of a page given as bytes: the <c>charset</c> of its <c>Content-Type</c>, or the whole header;
    /// null if it states none. It counts before what the page declares; a name that is not known counts as none.
    /// </summary>
    public string? Charset { get; init; }

    /// <summary>The absolute address of the article; null if it has none or none that is valid.</summary>
    public Uri? Url { get; private init; }

    /// <summary>Whether the article is a web page; otherwise it is a plain text.</summary>
    public bool IsHtml => Text is null;

    /// <summary>The length of the input: characters of a string, bytes where bytes were given.</summary>
    public int InputLength => Text?.Length ?? Html?.Length ?? HtmlBytes.Length;

    /// <summary>The plain text that the article was made of; null if it is a web page.</summary>
    public string? Text { get; private init; }

    /// <summary>The page that the article was made of; null if that was bytes, and if the article is a plain text.</summary>
    public string? Html { get; private init; }

    /// <summary>The bytes of the page that the article was made of; empty if that was a string, and if the article is a plain text.</summary>
    public ReadOnlyMemory<byte> HtmlBytes => _htmlBytes.Memory;

    internal bool HasInvalidUrl { get; private init; }

    /// <summary>Makes an article of a web page.</summary>
    /// <param name="html">The page: a whole one or a fragment, well-formed or not.</param>
    /// <param name="url">Its absolute address, if known; a relative one gives the warning <c>invalid_url</c>.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    [OverloadResolutionPriority(1)] // Decides what a literal null is.
    public static Article FromHtml(string html, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new Article { Html = html }.WithUrl(url);
    }

    /// <summary>Makes an article of a web page.</summary>
    /// <param name="html">The page: a whole one or a fragment, well-formed or not.</param>
    /// <param name="url">Its address as found somewhere; one that is no absolute address gives the warning <c>invalid_url</c>.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static Article FromHtml(string html, string? url)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new Article { Html = html }.WithUrl(url);
    }

    /// <summary>Makes an article of a web page as it came over the wire. Its encoding is found out by the analysis.</summary>
    /// <param name="html">The bytes of the page. They are not copied: leave them unchanged as long as the article is in use.</param>
    /// <param name="url">Its absolute address, if known; a relative one gives the warning <c>invalid_url</c>.</param>
    /// <returns>The article.</returns>
    public static Article FromHtml(ReadOnlyMemory<byte> html, Uri? url = null) => new Article { _htmlBytes = new PageBytes(html) }.WithUrl(url);

    /// <summary>Makes an article of a web page that is read to its end here. Its encoding is found out by the analysis.</summary>
    /// <param name="html">The page; stays open.</param>
    /// <param name="url">Its absolute address, if known; a relative one gives the warning <c>invalid_url</c>.</param>
    /// <param name="limits">How much is read at most; <see cref="ArticleLimits.Default"/> if null.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArticleKitException">The stream holds more than <see cref="ArticleLimits.MaxInputLength"/> bytes.</exception>
    public static Article FromHtml(Stream html, Uri? url = null, ArticleLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return FromHtml(BoundedReader.ReadToEnd(html, (limits ?? ArticleLimits.Default).MaxInputLength), url);
    }

    /// <inheritdoc cref="FromHtml(Stream, Uri?, ArticleLimits?)"/>
    /// <param name="html">The page; stays open.</param>
    /// <param name="url">Its absolute address, if known; a relative one gives the warning <c>invalid_url</c>.</param>
    /// <param name="limits">How much is read at most; <see cref="ArticleLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<Article> FromHtmlAsync(
        Stream html,
        Uri? url = null,
        ArticleLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        int limit = (limits ?? ArticleLimits.Default).MaxInputLength;
        return FromHtml(await BoundedReader.ReadToEndAsync(html, limit, cancellationToken).ConfigureAwait(false), url);
    }

    /// <summary>Makes an article of a plain text.</summary>
    /// <param name="text">The text; paragraphs are separated by blank lines. The spans of every result count in it.</param>
    /// <param name="title">Its title, if known.</param>
    /// <param name="url">Its absolute address, if known; a relative one gives the warning <c>invalid_url</c>.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Article FromText(string text, string? title = null, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Article { Text = text, Title = title }.WithUrl(url);
    }

    /// <summary>The same article with another address.</summary>
    /// <param name="url">The address; null removes it, a relative one gives the warning <c>invalid_url</c>.</param>
    /// <returns>A copy with the address.</returns>
    [OverloadResolutionPriority(1)]
    public Article WithUrl(Uri? url)
    {
        bool valid = url is null || ArticleUrl.IsUsable(url);
        return this with { Url = valid ? url : null, HasInvalidUrl = !valid };
    }

    /// <summary>The same article with another address.</summary>
    /// <param name="url">The address as found somewhere; null or blank removes it, one that is no absolute address gives the warning <c>invalid_url</c>.</param>
    /// <returns>A copy with the address.</returns>
    public Article WithUrl(string? url)
    {
        bool blank = string.IsNullOrWhiteSpace(url);
        Uri? parsed = blank ? null : ArticleUrl.Parse(url!);
        return this with { Url = parsed, HasInvalidUrl = !blank && parsed is null };
    }

    /// <summary>Analyses the article with everything that needs no other package: cleaning, readability, summary, keyphrases and quotations.</summary>
    /// <param name="cancellationToken">Ends the analysis.</param>
    /// <returns>The analysis, without topics.</returns>
    /// <exception cref="ArticleKitException">The article cannot be analysed; <see cref="ArticleKitException.Code"/> tells why.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ArticleAnalysis Analyze(CancellationToken cancellationToken = default) => ArticleAnalyzer.Default.Analyze(this, cancellationToken);

    /// <summary>A short name of the article for a log: its id, address or title, never its content.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Id ?? Url?.OriginalString ?? Title ?? (IsHtml ? "web page" : "text");
}
