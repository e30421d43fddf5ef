using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>A page as flat lists, which nobody changes any more: its elements in document order, and the blocks of text in them.</summary>
internal sealed class PageDocument
{
    // Menus and notes of cookies that a page may have beside what its scripts load.
    private const int MaxShellWords = 50;

    // A mere request to turn scripts on has fewer.
    private const int MinNoscriptWords = 50;

    public required NormalizedHtml Source { get; init; }

    /// <summary>How long the page was as it was given.</summary>
    public required int Length { get; init; }

    /// <summary>The root of the tree.</summary>
    public HtmlNode Root => Source.Root;

    public required PageNode[] Nodes { get; init; }

    /// <summary>For each element, the index after its last descendant.</summary>
    public required int[] Ends { get; init; }

    public required List<TextBlock> Blocks { get; init; }

    /// <summary>What is left to the analysis that reads the page.</summary>
    public AnalysisBudget Budget { get; init; } = AnalysisBudget.Unlimited;

    /// <summary>
    /// Parses a page as a browser that runs scripts. Where there is next to no text then, since a script would load it, the text that the
    /// page has for browsers without scripts and for search engines is read, if it has one.
    /// </summary>
    /// <exception cref="ArticleKitException">The page has too many nodes.</exception>
    public static PageDocument Parse(string html, ArticleLimits limits, AnalysisBudget? budget = null)
    {
        budget ??= AnalysisBudget.Unlimited;
        PageDocument page = Parse(html, limits, budget, readsNoscript: false);
        if (page.CountWords() < MaxShellWords && html.Contains("<noscript", StringComparison.OrdinalIgnoreCase))
        {
            PageDocument other = Parse(html, limits, budget, readsNoscript: true);
            return other.CountWords() >= page.CountWords() + MinNoscriptWords ? other : page;
        }

        return page;
    }

    private static PageDocument Parse(string html, ArticleLimits limits, AnalysisBudget budget, bool readsNoscript)
    {
        NormalizedHtml source = MarkupNormalizer.Normalize(html, limits, budget, readsNoscript);
        var walk = new PageWalk(budget);
        walk.Run(source.Root);
        return new PageDocument
        {
            Source = source,
            Length = html.Length,
            Nodes = [.. walk.Nodes],
            Ends = [.. walk.Ends],
            Blocks = walk.Blocks,
            Budget = budget,
        };
    }

    private int CountWords()
    {
        int words = 0;
        foreach (TextBlock block in Blocks)
        {
            words += block.Words;
        }

        return words;
    }

    /// <summary>Whether an element, or one around it below the body, has one of some hints.</summary>
    public bool IsWithin(int node, Hints hints) => node >= 0 && (Nodes[node].HintsAround & hints) != Hints.None;

    /// <summary>The nearest element of a kind that a node is or stands in; -1 for none.</summary>
    public int Nearest(int node, Tag tag)
    {
        while (node >= 0 && Nodes[node].Tag != tag)
        {
            node = Nodes[node].Parent;
        }

        return node;
    }

    /// <summary>Whether one element is another or stands around it.</summary>
    public bool Contains(int ancestor, int node) => node >= ancestor && node < Ends[ancestor];
}
