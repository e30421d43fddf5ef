using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning.Metadata;

/// <summary>Pages that differ in what they tell of themselves only.</summary>
internal static class MetadataPage
{
    public static CleanedArticle Clean(string head, string body = "", string? url = null, string root = "") =>
        HtmlCleaner.Clean($"<!doctype html><html {root}><head>{head}</head><body>{body}</body></html>", url is null ? null : new Uri(url));

    public static CleanedArticle WithJson(string json) => Clean($"<script type=\"application/ld+json\">{json}</script>");
}
