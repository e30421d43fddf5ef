using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops what reads like an article but is not this one: comments of readers.</summary>
internal static class OtherVoices
{
    // With fewer words left an "article" would be a teaser, and what is taken for comments the content.
    private const int MinWordsLeft = 60;

    // Where nothing says that the page is an article and most of it is comments, it is a thread, and they are its content.
    private const double MaxShareOfThread = 0.6;

    /// <summary>Drops comments, if enough remains without them.</summary>
    public static void DropComments(PageDocument page, List<int> chosen, PageEvidence evidence) =>
        Choice.Drop(page, chosen, i => page.IsWithin(page.Blocks[i].Node, Hints.Comments), MinWordsLeft, evidence.IsArticle ? 1 : MaxShareOfThread);
}
