using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Drops what reads like an article but is not this one: comments of readers, and further articles below.</summary>
internal static class OtherVoices
{
    // With fewer words left an "article" would be a teaser, and what is taken for comments or other articles the content.
    private const int MinWordsLeft = 60;

    /// <summary>Drops comments, if enough remains without them.</summary>
    public static void DropComments(PageDocument page, List<int> chosen)
    {
        List<int> rest = chosen.FindAll(i => !page.IsWithin(page.Blocks[i].Node, Hints.Comments));
        if (rest.Count < chosen.Count && CountWords(page, rest) >= MinWordsLeft)
        {
            chosen.Clear();
            chosen.AddRange(rest);
        }
    }

    /// <summary>Where several articles follow each other, each with a headline, keeps the one whose headline is the title of the page.</summary>
    public static void DropFurtherArticles(PageDocument page, List<int> chosen, string? title)
    {
        if (title is null)
        {
            return;
        }

        int own = -1;
        HashSet<int> others = [];
        foreach (TextBlock block in page.Blocks)
        {
            if (block.Level is 1 or 2 && OutermostArticle(page, block.Node) is >= 0 and int article)
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
        if (own < 0 || others.Count == 0)
        {
            return;
        }

        List<int> rest = chosen.FindAll(i => !others.Contains(OutermostArticle(page, page.Blocks[i].Node)));
        if (CountWords(page, rest) >= MinWordsLeft)
        {
            chosen.Clear();
            chosen.AddRange(rest);
        }
    }

    private static int CountWords(PageDocument page, List<int> chosen)
    {
        int words = 0;
        foreach (int i in chosen)
        {
            words += page.Blocks[i].Words;
        }

        return words;
    }

    private static int OutermostArticle(PageDocument page, int node)
    {
        int article = -1;
        for (int i = node; i >= 0; i = page.Nodes[i].Parent)
        {
            article = page.Nodes[i].Tag == Tag.Article ? i : article;
        }

        return article;
    }
}
