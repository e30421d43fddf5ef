using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Tests.Cleaning;

/// <summary>Pages of which every block is taken for content, so that tests need no page around them.</summary>
internal static class WholePage
{
    public static CleanedArticle Clean(string html, string? url = "https://example.com/news/one.html")
    {
        var page = PageDocument.Parse(html, ArticleLimits.Default);
        (string text, IReadOnlyList<ContentBlock> blocks) =
            ArticleText.Join(page, html, [.. Enumerable.Range(0, page.Blocks.Count)], new PageHead(page, url is null ? null : new Uri(url)).Addresses.Base);
        return new CleanedArticle { Text = text, Blocks = blocks };
    }

    /// <summary>What a mark covers, as <c>kind:words</c> or <c>kind:words:address</c>.</summary>
    public static string Marks(CleanedArticle article) => string.Join(
        " | ", article.Blocks.SelectMany(block => block.Marks).Select(mark => $"{mark.Kind}:{mark.Span.In(article.Text)}{(mark.Url is null ? "" : ":" + mark.Url)}"));
}
