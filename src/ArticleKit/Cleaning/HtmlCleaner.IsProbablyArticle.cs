using ArticleKit.Cleaning.Detection;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning;

/// <content>What can be told of a page before it is cleaned.</content>
public static partial class HtmlCleaner
{
    /// <summary>
    /// Tells whether a page is probably an article, for a small part of what cleaning it costs: by one scan over its markup. After cleaning,
    /// <see cref="CleanedArticle.Confidence"/> knows better.
    /// </summary>
    /// <param name="html">The page; anything, however broken.</param>
    /// <param name="limits">What the page may cost; null for <see cref="ArticleLimits.Default"/>. Only the length counts: nothing else could grow here.</param>
    /// <returns>True for a news story, a blog post and the like; false for a list, a shop, a forum, documentation or a page without text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArticleKitException">The page is longer than the limits allow.</exception>
    public static bool IsProbablyArticle(string html, ArticleLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        CheckLength(html.Length, limits ?? ArticleLimits.Default);
        return ArticleDetector.IsProbablyArticle(html);
    }

    /// <inheritdoc cref="IsProbablyArticle(string, ArticleLimits?)"/>
    /// <param name="html">The bytes of the page; their encoding is found as for <see cref="Clean(ReadOnlyMemory{byte}, Uri?, CleaningOptions?, string?)"/>.</param>
    /// <param name="charset">What the server states of the encoding, as for <see cref="Clean(ReadOnlyMemory{byte}, Uri?, CleaningOptions?, string?)"/>.</param>
    /// <param name="limits">What the page may cost; null for <see cref="ArticleLimits.Default"/>.</param>
    public static bool IsProbablyArticle(ReadOnlyMemory<byte> html, string? charset = null, ArticleLimits? limits = null)
    {
        CheckLength(html.Length, limits ?? ArticleLimits.Default);
        return ArticleDetector.IsProbablyArticle(HtmlBytes.Read(html.Span, charset).Text);
    }
}
