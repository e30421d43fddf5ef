using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>What the rules over chosen blocks have in common.</summary>
internal static class Choice
{
    public static int CountWords(PageDocument page, List<int> chosen)
    {
        int words = 0;
        foreach (int i in chosen)
        {
            words += page.Blocks[i].Words;
        }

        return words;
    }

    /// <summary>Drops blocks, unless that would leave too little or take too much: then the rule has mistaken the article for something else.</summary>
    /// <param name="page">The page.</param>
    /// <param name="chosen">The chosen blocks.</param>
    /// <param name="isUnwanted">Whether a block is to be dropped, by its index.</param>
    /// <param name="minWordsLeft">How many words must remain.</param>
    /// <param name="maxShare">The largest share of the words that may be dropped.</param>
    public static void Drop(PageDocument page, List<int> chosen, Predicate<int> isUnwanted, int minWordsLeft, double maxShare = 1)
    {
        List<int> rest = chosen.FindAll(i => !isUnwanted(i));
        if (rest.Count == chosen.Count)
        {
            return;
        }

        int words = CountWords(page, chosen);
        int left = CountWords(page, rest);
        if (left >= minWordsLeft && words - left <= maxShare * words)
        {
            chosen.Clear();
            chosen.AddRange(rest);
        }
    }

    /// <summary>Whether an element, or one a few steps around it below the article, has one of some hints.</summary>
    public static bool IsNear(PageDocument page, int node, Hints hints, int steps)
    {
        for (int i = node, step = 0; i >= 0 && step < steps && !IsWhole(page.Nodes[i].Tag); i = page.Nodes[i].Parent, step++)
        {
            if ((page.Nodes[i].Hints & hints) != Hints.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The outermost element of a kind around a node, or the node itself; -1 for none.</summary>
    public static int Outermost(PageDocument page, int node, Tag tag)
    {
        int found = -1;
        for (int i = node; i >= 0; i = page.Nodes[i].Parent)
        {
            found = page.Nodes[i].Tag == tag ? i : found;
        }

        return found;
    }

    /// <summary>Whether an element holds the article or the page, so that its names say nothing of a part.</summary>
    public static bool IsWhole(Tag tag) => tag is Tag.Html or Tag.Body or Tag.Main or Tag.Article;
}
