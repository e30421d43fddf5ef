using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>Tells what a browser shows from what it does not, as far as the page itself says so.</summary>
internal static class Visibility
{
    private const int MaxSubstitute = 50;

    /// <summary>Whether an element is shown with its text.</summary>
    public static bool IsShown(HtmlNode node, Tag tag) => IsShown(node, tag, ElementAttributes.Read(node));

    /// <summary>Whether an element is shown with its text.</summary>
    public static bool IsShown(HtmlNode node, Tag tag, in ElementAttributes attributes)
    {
        if (tag is Tag.Select or Tag.Audio or Tag.Video or Tag.Canvas or Tag.Progress or Tag.Rp or Tag.Rt or Tag.Map or Tag.Input
            || (tag == Tag.Object && !HasParagraph(node))
            || (tag == Tag.Dialog && !attributes.IsOpen)
            || (tag == Tag.Unknown && node.Name is "annotation" or "annotation-xml" or "datalist" or "meter"))
        {
            return false;
        }

        // Scripts and consent managers hide whole pages for a moment.
        return tag is Tag.Html or Tag.Body or Tag.Main or Tag.Article
            || !attributes.Any
            || (!attributes.IsHidden && (attributes.Style.Length == 0 || !HidesByStyle(node, attributes.Style))
                && !(attributes.IsKeptFromReaders && IsSign(node)) && !IconNames.Contains(attributes.Class));
    }

    /// <summary>Whether something that is not read stands between the texts around it; an inline element that is hidden leaves no gap.</summary>
    public static bool TakesSpace(Tag tag) =>
        tag.Has(TagTraits.Block) || tag is Tag.Select or Tag.Audio or Tag.Video or Tag.Canvas or Tag.Progress or Tag.Map or Tag.Input or Tag.Object;

    /// <summary>Whether the last declarations of a style hide an element, or put it where nobody sees it.</summary>
    private static bool HidesByStyle(HtmlNode node, ReadOnlySpan<char> style)
    {
        bool isDisplayed = true;
        bool isVisible = true;
        bool isInPlace = true;
        bool isLegible = true;
        foreach (Range range in style.Split(';'))
        {
            ReadOnlySpan<char> declaration = style[range];
            int colon = declaration.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            ReadOnlySpan<char> property = declaration[..colon].Trim();
            ReadOnlySpan<char> value = declaration[(colon + 1)..].Trim();
            if (property.Equals("display", StringComparison.OrdinalIgnoreCase))
            {
                isDisplayed = !value.StartsWith("none", StringComparison.OrdinalIgnoreCase);
            }
            else if (property.Equals("visibility", StringComparison.OrdinalIgnoreCase))
            {
                isVisible = !value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase) && !value.StartsWith("collapse", StringComparison.OrdinalIgnoreCase);
            }
            else if (property.Equals("font-size", StringComparison.OrdinalIgnoreCase))
            {
                isLegible = !IsNothing(value);
            }
            else if (property.Equals("left", StringComparison.OrdinalIgnoreCase) || property.Equals("top", StringComparison.OrdinalIgnoreCase)
                || property.Equals("text-indent", StringComparison.OrdinalIgnoreCase))
            {
                isInPlace &= !IsFarAway(value);
            }
        }

        // Layouts of old set the size to nothing for the gaps between boxes, and back to something in the boxes.
        return !(isDisplayed && isVisible && isInPlace && (isLegible || HasElements(node)));
    }

    /// <summary>"0", "0px", "0.0em", "1px"; not "0.9em".</summary>
    private static bool IsNothing(ReadOnlySpan<char> size)
    {
        int end = 0;
        while (end < size.Length && (char.IsAsciiDigit(size[end]) || size[end] == '.'))
        {
            end++;
        }

        return end > 0 && (!size[..end].ContainsAnyInRange('1', '9') || size.StartsWith("1px", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"-9999px", "-1000em"</summary>
    private static bool IsFarAway(ReadOnlySpan<char> length)
    {
        int digits = 0;
        while (digits + 1 < length.Length && char.IsAsciiDigit(length[digits + 1]))
        {
            digits++;
        }

        return length.StartsWith('-') && digits >= 3 && !length.EndsWith("%");
    }

    /// <summary>Whether an object holds more than a substitute in a few words; one that was never closed holds the rest of the page.</summary>
    private static bool HasParagraph(HtmlNode node)
    {
        int left = MaxSubstitute;
        for (HtmlNode? at = node.FirstChild; at is not null && left > 0; at = NodeOrder.Next(at, node), left--)
        {
            if (at.Name == "p")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasElements(HtmlNode node)
    {
        for (HtmlNode? child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child.NodeType == HtmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element holds only signs, such as the arrow of a button or the mark of an anchor.</summary>
    private static bool IsSign(HtmlNode node)
    {
        if (node.FirstChild is not HtmlTextNode { NextSibling: null } text)
        {
            return false;
        }

        foreach (char c in HtmlText.Decode(text.Text))
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
