using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>What a page says of itself in its head: one pass over its elements for all readers.</summary>
internal sealed class PageHead
{
    // What is longer is a part of the page whose title was not closed.
    private const int MaxTitleLength = 1000;

    public PageHead(PageDocument page, Uri? url)
    {
        string? baseAddress = null;
        foreach (PageNode node in page.Nodes)
        {
            switch (node.Tag)
            {
                case Tag.Meta:
                    Meta.AddMeta(node.Html);
                    Kind.Add(node.Html);
                    break;
                case Tag.Link:
                    Meta.AddLink(node.Html);
                    break;
                case Tag.Title:
                    Title ??= ReadTitle(node.Html);
                    break;
                case Tag.Base:
                    baseAddress ??= HtmlText.Decode(node.Html.GetAttribute("href"));
                    break;
                case Tag.Html or Tag.Body or Tag.Article:
                    DeclaredLanguage ??= node.Html.HasAnyAttribute()
                        ? LanguageReader.Normalize(node.Html.GetAttribute("lang")) ?? LanguageReader.Normalize(node.Html.GetAttribute("xml:lang"))
                        : null;
                    break;
            }
        }

        Title = Title?.Length is 0 or > MaxTitleLength ? null : Title;
        Addresses = new PageAddresses(baseAddress, url);
    }

    public MetaTags Meta { get; } = new();

    public KindTags Kind { get; } = new();

    /// <summary>The <c>title</c> element; null if there is none, or it is no title.</summary>
    public string? Title { get; }

    public string? DeclaredLanguage { get; }

    public PageAddresses Addresses { get; }

    private static string ReadTitle(HtmlNode node) => TitleText.FoldWhiteSpace(HtmlText.Decode(node.InnerText));
}
