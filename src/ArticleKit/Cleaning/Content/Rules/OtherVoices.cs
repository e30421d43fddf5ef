using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops what reads like an article but is not this one: comments of readers.</summary>
internal static class OtherVoices
{
    // With fewer words left an "article" would be a teaser, and what is taken for comments the content.
    private const int MinWordsLeft = 60;

    /// <summary>Drops comments, if enough remains without them.</summary>
    public static void DropComments(PageDocument page, List<int> chosen) =>
        Choice.Drop(page, chosen, i => page.IsWithin(page.Blocks[i].Node, Hints.Comments), MinWordsLeft);
}
