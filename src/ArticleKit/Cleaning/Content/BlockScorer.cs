using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Weighs each block of a page by itself: above 0 where it reads like an article, below 0 where it reads like what stands around one.
/// By text density, link density and the names that the page gives its parts; after Kohlschütter, Fankhauser and Nejdl (2010),
/// "Boilerplate Detection using Shallow Text Features", WSDM.
/// </summary>
internal static class BlockScorer
{
    private const Hints Surroundings = Hints.Navigation | Hints.Comments | Hints.Related | Hints.Sharing | Hints.Consent | Hints.Sidebar | Hints.Footer;

    public static double[] Score(PageDocument page)
    {
        var scores = new double[page.Blocks.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Score(page, page.Blocks[i]);
        }

        return scores;
    }

    private static double Score(PageDocument page, TextBlock block)
    {
        double linkDensity = block.LinkDensity;
        int plainWords = block.Words - block.LinkWords;
        if (linkDensity > 0.5)
        {
            return -Math.Min(block.LinkWords, 20) - 2;
        }

        double score = block.Kind switch
        {
            BlockKind.Heading => 0,
            BlockKind.Preformatted => plainWords,
            _ => Sentences.LooksLikeProse(block.Text) ? plainWords : plainWords >= 25 ? plainWords * 0.5 : -2,
        };

        if (score > 0)
        {
            score = Math.Min(score, 150) * (1 - linkDensity);
            (bool isSurrounding, bool isCaption) = ReadSurroundings(page, block.Node);
            score *= isSurrounding ? 0.1 : isCaption ? 0.3 : 1;
        }

        return score;
    }

    private static (bool IsSurrounding, bool IsCaption) ReadSurroundings(PageDocument page, int node)
    {
        bool isCaption = false;
        for (int i = node; i >= 0; i = page.Nodes[i].Parent)
        {
            PageNode around = page.Nodes[i];
            isCaption |= around.Hints.HasFlag(Hints.Caption) && around.Tag != Tag.Body;
            if ((around.Hints & Surroundings) != Hints.None && (around.Hints & Hints.Content) == Hints.None)
            {
                return (true, isCaption);
            }
        }

        return (false, isCaption);
    }
}
