using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Media;

/// <summary>Finds the text below images and embeds; each is given to one of them, and none that is part of the clean text.</summary>
internal sealed class CaptionReader(PageDocument page, MediaPlaces places)
{
    private const int MaxLength = 1000;

    // Enough to find the caption in the elements that are wrapped around an image; what is larger is no wrapping.
    private const int MaxElements = 60;
    private const int MaxLevels = 6;

    private readonly HashSet<int> _given = [];

    /// <summary>The caption that stands with an element, as one line; null if there is none.</summary>
    public string? Find(int node)
    {
        for ((int around, int level) = (page.Nodes[node].Parent, 0); around > 0 && level < MaxLevels; level++)
        {
            bool isFigure = page.Nodes[around].Tag == Tag.Figure;
            if (page.Ends[around] - around > MaxElements || (!isFigure && places.HoldsChosen(around)))
            {
                return null;
            }

            for (int i = around; i < page.Ends[around]; i++)
            {
                bool isCaption = page.Nodes[i].Tag == Tag.Figcaption || (!isFigure && IsCalledCaption(i) && !page.Contains(i, node));
                if (isCaption)
                {
                    return !places.HoldsChosen(i) && _given.Add(i) ? TextOf(i) : null;
                }
            }

            if (isFigure)
            {
                return null;
            }

            around = page.Nodes[around].Parent;
        }

        return null;
    }

    private bool IsCalledCaption(int node) => (page.Nodes[node].Hints & Hints.Caption) != Hints.None;

    private string? TextOf(int node)
    {
        (int start, int end) = places.BlocksIn(node);
        string text = string.Join(' ', Enumerable.Range(start, end - start).Select(i => page.Blocks[i].Text.Replace('\t', ' ')));
        return MediaText.Shorten(text, MaxLength);
    }
}
