using System.Runtime.InteropServices;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>
/// Takes in paragraphs that stand beside chosen ones in the same element, where the classifier was of two minds about all of them: the
/// paragraphs of one element are content together or not at all.
/// </summary>
internal static class Siblings
{
    private const int MinWords = 8;
    private const int MaxWords = 100;
    private const double MaxLinkDensity = 0.3;

    // The mean probability of all paragraphs of the element; the share of them that must be chosen already; and what is out of question.
    private const double MinMean = 0.4;
    private const double MinChosenShare = 0.25;
    private const double MinProbability = 0.15;

    /// <summary>Adds them to the chosen blocks, which stay in the order of the page.</summary>
    public static void Add(PageDocument page, List<int> chosen, double[] probabilities)
    {
        var isChosen = new bool[probabilities.Length];
        foreach (int i in chosen)
        {
            isChosen[i] = true;
        }

        Dictionary<(int, Tag), Sums> families = [];
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (IsProse(page.Blocks[i]))
            {
                (int, Tag) family = FamilyOf(page, page.Blocks[i]);
                double words = Math.Min(page.Blocks[i].Words, MaxWords);
                Sums sums = families.GetValueOrDefault(family);
                families[family] = new Sums(sums.Words + words, sums.Likely + (words * probabilities[i]), sums.Chosen + (isChosen[i] ? words : 0));
            }
        }

        bool isChanged = false;
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (!isChosen[i] && probabilities[i] >= MinProbability && IsProse(page.Blocks[i]) && families[FamilyOf(page, page.Blocks[i])].IsContent)
            {
                isChosen[i] = isChanged = true;
            }
        }

        if (isChanged)
        {
            chosen.Clear();
            chosen.AddRange(Enumerable.Range(0, isChosen.Length).Where(i => isChosen[i]));
        }
    }

    private static bool IsProse(TextBlock block) => block.Kind == BlockKind.Paragraph && block.Words >= MinWords && block.LinkDensity < MaxLinkDensity;

    private static (int, Tag) FamilyOf(PageDocument page, TextBlock block)
    {
        Tag tag = page.Nodes[block.Node].Tag;
        return (tag is Tag.P or Tag.Div ? page.Nodes[block.Node].Parent : block.Node, tag);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Sums(double Words, double Likely, double Chosen)
    {
        public bool IsContent => Chosen > 0 && Chosen >= MinChosenShare * Words && Likely >= MinMean * Words;
    }
}
