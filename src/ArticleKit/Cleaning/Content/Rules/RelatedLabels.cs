using System.Buffers;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops the lines by which an article leads on to others: "Read also" or "Our guide:", with the link or before it.</summary>
internal static class RelatedLabels
{
    private const int MinWordsLeft = 40;
    private const double MaxShare = 0.4;
    private const int MaxWords = 8;
    private const int MaxLength = 48;

    // How much of the block must be a link after a label that everybody uses, and after any other.
    private const double LinkedAfterPhrase = 0.4;
    private const double LinkedAfterLabel = 0.6;
    private const int MaxLabelWords = 6;
    private const int MaxLabelLength = 40;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(":»>|–—→");

    /// <summary>Drops them from the chosen blocks.</summary>
    public static void Drop(PageDocument page, List<int> chosen) =>
        Choice.Drop(page, chosen, i => IsPhrase(page.Blocks[i]) || IsLabelled(page.Blocks[i]), MinWordsLeft, MaxShare);

    private static bool IsPhrase(TextBlock block)
    {
        if (block.Kind is BlockKind.Table or BlockKind.Preformatted)
        {
            return false;
        }

        ReadOnlySpan<char> text = block.Text;
        if (block.Words <= MaxWords && text.Length <= MaxLength && RelatedPhrases.Contains(text))
        {
            return true;
        }

        int end = text[..Math.Min(text.Length, MaxLength)].IndexOfAny(LabelEnds);
        return end > 0 && block.LinkDensity >= LinkedAfterPhrase && RelatedPhrases.Contains(text[..end]);
    }

    private static bool IsLabelled(TextBlock block)
    {
        int colon = block.Text.AsSpan().IndexOf(':');
        return block.LinkDensity >= LinkedAfterLabel && block.Words - block.LinkWords <= MaxLabelWords
            && colon is > 0 and < MaxLabelLength && !block.Text.AsSpan(colon).StartsWith("://");
    }
}
