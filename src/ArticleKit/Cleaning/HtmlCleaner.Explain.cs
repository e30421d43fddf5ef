using ArticleKit.Cleaning.Explanation;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning;

/// <content>Explanations.</content>
public static partial class HtmlCleaner
{
    /// <summary>Cleans a page and tells why the article is what it is. Costs more than <see cref="Clean(string, Uri?, CleaningOptions?)"/>.</summary>
    /// <param name="html">The page; anything, however broken.</param>
    /// <param name="url">Where the page came from.</param>
    /// <param name="options">How to clean; null for <see cref="CleaningOptions.Default"/>.</param>
    /// <returns>The article, the element that holds it, and what decided over each block of the page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArticleKitException">The page exceeds one of the limits.</exception>
    public static CleaningExplanation Explain(string html, Uri? url = null, CleaningOptions? options = null)
    {
        options ??= CleaningOptions.Default;
        return CleaningExplainer.Explain(Run(html, url, options, AnalysisBudget.Start(options.Limits)));
    }

    /// <summary>Cleans a page as it came over the network and tells why the article is what it is.</summary>
    /// <param name="html">The bytes of the page; their encoding is found as for <see cref="Clean(ReadOnlyMemory{byte}, Uri?, CleaningOptions?, string?)"/>.</param>
    /// <param name="url">Where the page came from.</param>
    /// <param name="options">How to clean; null for <see cref="CleaningOptions.Default"/>.</param>
    /// <param name="charset">What the server states of the encoding, as for <see cref="Clean(ReadOnlyMemory{byte}, Uri?, CleaningOptions?, string?)"/>.</param>
    /// <returns>The article, the element that holds it, and what decided over each block of the page.</returns>
    /// <exception cref="ArticleKitException">The page exceeds one of the limits.</exception>
    public static CleaningExplanation Explain(ReadOnlyMemory<byte> html, Uri? url = null, CleaningOptions? options = null, string? charset = null)
    {
        CheckLength(html.Length, (options ?? CleaningOptions.Default).Limits);
        return Explain(HtmlBytes.Read(html.Span, charset).Text, url, options);
    }

    /// <summary>Reads a stream to its end, cleans the page in it and tells why the article is what it is.</summary>
    /// <param name="html">The stream; it is read to its end or to the limit, and not closed.</param>
    /// <param name="url">Where the page came from.</param>
    /// <param name="options">How to clean; null for <see cref="CleaningOptions.Default"/>.</param>
    /// <param name="charset">What the server states of the encoding, as for <see cref="Clean(ReadOnlyMemory{byte}, Uri?, CleaningOptions?, string?)"/>.</param>
    /// <returns>The article, the element that holds it, and what decided over each block of the page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArticleKitException">The page exceeds one of the limits.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static CleaningExplanation Explain(Stream html, Uri? url = null, CleaningOptions? options = null, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        int limit = (options ?? CleaningOptions.Default).Limits.MaxInputLength;
        return Explain(BoundedReader.ReadToEnd(html, limit), url, options, charset);
    }
}
