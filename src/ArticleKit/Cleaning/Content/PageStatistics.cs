using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Sums over the elements of a page, each with all that stands in it.</summary>
internal sealed class PageStatistics
{
    private PageStatistics(int nodes)
    {
        Words = new int[nodes];
        LinkWords = new int[nodes];
        BlockCounts = new int[nodes];
    }

    public int[] Words { get; }

    public int[] LinkWords { get; }

    public int[] BlockCounts { get; }

    public static PageStatistics Of(PageDocument page)
    {
        var statistics = new PageStatistics(page.Nodes.Length);
        foreach (TextBlock block in page.Blocks)
        {
            statistics.Words[block.Node] += block.Words;
            statistics.LinkWords[block.Node] += block.LinkWords;
            statistics.BlockCounts[block.Node]++;
        }

        for (int node = page.Nodes.Length - 1; node > 0; node--)
        {
            int parent = page.Nodes[node].Parent;
            if (parent >= 0)
            {
                statistics.Words[parent] += statistics.Words[node];
                statistics.LinkWords[parent] += statistics.LinkWords[node];
                statistics.BlockCounts[parent] += statistics.BlockCounts[node];
            }
        }

        return statistics;
    }
}
