using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Takes in posts from social networks that are quoted between the paragraphs of an article.</summary>
internal static class EmbeddedPosts
{
    // What may stand after the last paragraph and still belong to it.
    private const int MaxBlocksAfter = 8;
    private const int MaxDepthBelow = 5;

    private static readonly string[] Names = ["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed"];

    /// <summary>Adds their blocks to the chosen ones, which stay in the order of the page.</summary>
    public static void Add(PageDocument page, List<int> chosen)
    {
        if (chosen.Count < 2)
        {
            return;
        }

        List<int> filled = new(chosen.Count);
        for (int k = 0; k < chosen.Count; k++)
        {
            filled.Add(chosen[k]);
            int next = k + 1 < chosen.Count ? chosen[k + 1] : Math.Min(page.Blocks.Count, chosen[k] + MaxBlocksAfter);
            int around = page.Nodes[page.Blocks[chosen[k]].Node].Parent;
            for (int i = chosen[k] + 1; i < next; i++)
            {
                int quote = page.Blocks[i].Kind == BlockKind.Quote ? Choice.Outermost(page, page.Blocks[i].Node, Tag.Blockquote) : -1;
                if (quote >= 0 && around >= 0 && page.Contains(around, quote)
                    && page.Nodes[quote].Depth - page.Nodes[around].Depth <= MaxDepthBelow && IsPost(page.Nodes[quote]))
                {
                    filled.Add(i);
                }
            }
        }

        chosen.Clear();
        chosen.AddRange(filled);
    }

    private static bool IsPost(PageNode quote)
    {
        string names = quote.Html.GetAttribute("class");
        return names.Length > 0 && Array.Exists(Names, name => names.Contains(name, StringComparison.Ordinal));
    }
}
