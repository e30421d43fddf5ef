using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops articles other than the page's own: below it on pages that scroll on, or nested in it as the HTML standard has it for related ones.</summary>
internal static class FurtherArticles
{
    // With fewer words left an "article" would be a teaser, and what is taken for other articles the content.
    private const int MinWordsLeft = 60;

    // Of a page that is no article, such as a reference with a headline for each chapter, most is its content.
    private const double MaxShareOfOthers = 0.7;

    private const double MostOfAll = 0.6;
    private const double MostlyOwn = 0.5;
    private const int MaxRelatedHeading = 6;
    private const int ProseWords = 20;

    /// <summary>Where several articles follow each other, each with a headline, keeps the one whose headline is the title of the page.</summary>
    public static void DropOthers(PageDocument page, List<int> chosen, string? title)
    {
        if (title is null)
        {
            return;
        }

        int own = -1;
        HashSet<int> others = [];
        foreach (TextBlock block in page.Blocks)
        {
            if (block.Level is 1 or 2 && page.Nodes[block.Node].Article is >= 0 and int article)
            {
                if (own < 0 && Metadata.TitleText.IsSame(block.Text, title))
                {
                    own = article;
                }
                else if (block.Level == 1)
                {
                    others.Add(article);
                }
            }
        }

        others.Remove(own);
        if (own >= 0 && others.Count > 0)
        {
            Choice.Drop(page, chosen, i => others.Contains(page.Nodes[page.Blocks[i].Node].Article), MinWordsLeft);
        }
    }

    /// <summary>
    /// Drops what stands in an <c>article</c> within an <c>article</c>, where the outer one has the greater part of the words, or calls the
    /// inner ones related; else the outer one may be no more than the frame of the article.
    /// </summary>
    public static void DropNested(PageDocument page, List<int> chosen)
    {
        int words = 0;
        int own = 0;
        foreach (int i in chosen)
        {
            words += page.Blocks[i].Words;
            own += IsNested(page, page.Blocks[i].Node) ? 0 : page.Blocks[i].Words;
        }

        bool isMostlyOwn = own >= MostlyOwn * words;
        Choice.Drop(page, chosen, i => IsNested(page, page.Blocks[i].Node) && (isMostlyOwn || IsCalledRelated(page, i)), MinWordsLeft);
    }

    /// <summary>Drops all from the second headline of the first rank on, where it looks like the first, which is the title.</summary>
    public static void DropAfterNextHeadline(PageDocument page, List<int> chosen, PageEvidence evidence, string? title)
    {
        if (title is null)
        {
            return;
        }

        int own = -1;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            TextBlock block = page.Blocks[i];
            if (block.Level != 1)
            {
                continue;
            }

            bool isTitle = Metadata.TitleText.IsSame(block.Text, title);
            if (own < 0)
            {
                own = isTitle ? i : own;
            }
            else if (!isTitle && LooksLike(page, block.Node, page.Blocks[own].Node))
            {
                Choice.Drop(page, chosen, k => k >= i, MinWordsLeft, evidence.IsArticle ? 1 : MaxShareOfOthers);
                return;
            }
        }
    }

    /// <summary>Drops what follows the <c>article</c> that holds most of the chosen words.</summary>
    public static void DropAfterOwn(PageDocument page, List<int> chosen)
    {
        Dictionary<int, int> words = [];
        int total = 0;
        foreach (int i in chosen)
        {
            int article = page.Nodes[page.Blocks[i].Node].Article;
            words[article] = words.GetValueOrDefault(article) + page.Blocks[i].Words;
            total += page.Blocks[i].Words;
        }

        foreach ((int article, int count) in words)
        {
            if (article >= 0 && count >= MinWordsLeft && count >= MostOfAll * total)
            {
                chosen.RemoveAll(i => page.Blocks[i].Node >= page.Ends[article]);
                return;
            }
        }
    }

    private static bool LooksLike(PageDocument page, int node, int other)
    {
        if (page.Nodes[node].Depth != page.Nodes[other].Depth)
        {
            return false;
        }

        for (int step = 0; step < ElementKind.Levels && node >= 0 && other >= 0; step++)
        {
            if (ElementKind.Of(page.Nodes[node]) != ElementKind.Of(page.Nodes[other]))
            {
                return false;
            }

            (node, other) = (page.Nodes[node].Parent, page.Nodes[other].Parent);
        }

        return true;
    }

    private static bool IsNested(PageDocument page, int node) => page.Nodes[node].NestedArticle >= 0;

    /// <summary>Whether the heading before the nested article, or the element around it, says that what follows is related.</summary>
    private static bool IsCalledRelated(PageDocument page, int index)
    {
        PageNode node = page.Nodes[page.Blocks[index].Node];
        if ((page.Nodes[page.Nodes[node.NestedArticle].Parent].Hints & Hints.Related) != Hints.None)
        {
            return true;
        }

        for (int i = index - 1; i >= 0 && page.Blocks[i].Node >= node.Article; i--)
        {
            TextBlock block = page.Blocks[i];
            if (IsNested(page, block.Node))
            {
                continue;
            }

            if (block.Kind == BlockKind.Heading)
            {
                return (page.Nodes[block.Node].Hints & Hints.Related) != Hints.None
                    || (block.Words <= MaxRelatedHeading && (BoilerplateWords.Find(block.Text, out _) & WordCues.Related) != WordCues.None);
            }

            if (block.Words > ProseWords)
            {
                return false;
            }
        }

        return false;
    }
}
