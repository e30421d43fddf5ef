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
    /// <param name="html">The page; anything, however broken and however long.</param>
    /// <returns>True for a news story, a blog post and the like; false for a list, a shop, a forum, documentation or a page without text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static bool IsProbablyArticle(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return ArticleDetector.IsProbablyArticle(html);
    }

    /// <inheritdoc cref="IsProbablyArticle(string)"/>
    /// <param name="html">The bytes of the page; their encoding is found as for <see cref="Clean(ReadOnlyMemory{byte}, Uri?, CleaningOptions?, string?)"/>.</param>
    /// <param name="charset">What the server states of the encoding, as for <see cref="Clean(ReadOnlyMemory{byte}, Uri?, CleaningOptions?, string?)"/>.</param>
    public static bool IsProbablyArticle(ReadOnlyMemory<byte> html, string? charset = null) =>
        ArticleDetector.IsProbablyArticle(HtmlBytes.Read(html.Span, charset).Text);
}
