using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>A page as flat lists, which nobody changes any more: its elements in document order, and the blocks of text in them.</summary>
internal sealed class PageDocument
{
    public required NormalizedHtml Source { get; init; }

    /// <summary>How long the page was as it was given.</summary>
    public required int Length { get; init; }

    /// <summary>The root of the tree.</summary>
    public HtmlNode Root => Source.Root;

    public required List<PageNode> Nodes { get; init; }

    /// <summary>For each element, the index after its last descendant.</summary>
    public required List<int> Ends { get; init; }

    public required List<TextBlock> Blocks { get; init; }

    public static PageDocument Parse(string html, ArticleLimits limits)
    {
        NormalizedHtml source = MarkupNormalizer.Normalize(html, limits.MaxDepth);
        var walk = new PageWalk();
        walk.Run(source.Root);
        return new PageDocument
        {
            Source = source,
            Length = html.Length,
            Nodes = walk.Nodes,
            Ends = walk.Ends,
            Blocks = walk.Blocks,
        };
    }

    /// <summary>Whether an element, or one around it below the body, has one of some hints.</summary>
    public bool IsWithin(int node, Hints hints) => node >= 0 && (Nodes[node].HintsAround & hints) != 0;

    /// <summary>Whether one element is another or stands around it.</summary>
    public bool Contains(int ancestor, int node) => node >= ancestor && node < Ends[ancestor];
}
