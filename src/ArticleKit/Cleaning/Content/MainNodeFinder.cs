using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Finds the element that holds the article: the one whose blocks have the greatest sum of scores. Taking a larger element costs the
/// negative scores of all that it brings along, so that the sum is greatest where the article ends.
/// </summary>
internal static class MainNodeFinder
{
    /// <summary>The index of the element, or -1 if no block speaks for any.</summary>
    public static int Find(PageDocument page, ReadOnlySpan<double> scores)
    {
        int best = -1;
        double bestSum = 0;
        double[] sums = Sum(page, scores);
        for (int node = 0; node < sums.Length; node++)
        {
            if (page.Nodes[node].Tag.Has(TagTraits.Head))
            {
                continue;
            }

            // Of equal sums the innermost element wins: nothing more is gained further out.
            if (sums[node] > 0 && sums[node] >= bestSum)
            {
                (best, bestSum) = (node, sums[node]);
            }
        }

        return best;
    }

    /// <summary>For each element the sum of the scores of the blocks in it.</summary>
    public static double[] Sum(PageDocument page, ReadOnlySpan<double> scores)
    {
        var sums = new double[page.Nodes.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            sums[page.Blocks[i].Node] += scores[i];
        }

        for (int node = sums.Length - 1; node > 0; node--)
        {
            int parent = page.Nodes[node].Parent;
            if (parent >= 0)
            {
                sums[parent] += sums[node];
            }
        }

        return sums;
    }
}
