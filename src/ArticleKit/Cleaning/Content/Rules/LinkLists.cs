using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops blocks that are nothing but a link, or a label and a link, from a text that is otherwise prose: teasers of other articles stand between its paragraphs.</summary>
internal static class LinkLists
{
    private const double MostlyLink = 0.9;
    private const double MostlyProse = 0.2;
    private const int MinProseWords = 40;
    private const double MostlyLabelledLink = 0.6;
    private const double MaxLabelledShare = 0.4;
    private const int MaxLabelWords = 6;
    private const int MaxLabelLength = 40;

    public static void Drop(PageDocument page, List<int> chosen, PageEvidence evidence)
    {
        int linkWords = 0;
        int proseWords = 0;
        foreach (int i in chosen)
        {
            linkWords += page.Blocks[i].LinkWords;
            proseWords += page.Blocks[i].LinkDensity < MostlyLink ? page.Blocks[i].Words - page.Blocks[i].LinkWords : 0;
        }

        // A page of links is no article; there the links are what it is for.
        bool isArticle = evidence.IsArticle && !evidence.IsDiscussion && proseWords >= MinProseWords;
        if (isArticle || linkWords < MostlyProse * (linkWords + proseWords))
        {
            chosen.RemoveAll(i => IsTeaser(page.Blocks[i]));
        }
    }

    /// <summary>Drops lines such as "Read more: …" from an article: a label, a colon, and a link to another one.</summary>
    public static void DropLabelled(PageDocument page, List<int> chosen) =>
        Choice.Drop(page, chosen, i => IsLabelled(page.Blocks[i]), MinProseWords, MaxLabelledShare);

    private static bool IsLabelled(TextBlock block)
    {
        int colon = block.Text.AsSpan().IndexOf(':');
        return block.LinkDensity >= MostlyLabelledLink && block.Words - block.LinkWords <= MaxLabelWords
            && colon is > 0 and < MaxLabelLength && !block.Text.AsSpan(colon).StartsWith("://");
    }

    private static bool IsTeaser(TextBlock block) =>
        block.LinkDensity >= MostlyLink && block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading && block.Words > 1;
}
