using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>Tells what a browser shows from what it does not, as far as the page itself says so.</summary>
internal static class Visibility
{
    /// <summary>Whether an element is shown with its text.</summary>
    public static bool IsShown(HtmlNode node, Tag tag, in ElementAttributes attributes)
    {
        if (tag is Tag.Select or Tag.Audio or Tag.Video or Tag.Canvas or Tag.Progress or Tag.Rp or Tag.Rt or Tag.Map or Tag.Input or Tag.Object
            || (tag == Tag.Dialog && !attributes.IsOpen)
            || (tag == Tag.Unknown && node.Name is "annotation" or "annotation-xml" or "datalist" or "meter"))
        {
            return false;
        }

        // Scripts and consent managers hide whole pages for a moment.
        return tag is Tag.Html or Tag.Body or Tag.Main or Tag.Article
            || (!attributes.IsHidden && (attributes.Style.Length == 0 || !HidesByStyle(attributes.Style)));
    }

    /// <summary>Whether something that is not read stands between the texts around it; an inline element that is hidden leaves no gap.</summary>
    public static bool TakesSpace(Tag tag) =>
        tag.Has(TagTraits.Block) || tag is Tag.Select or Tag.Audio or Tag.Video or Tag.Canvas or Tag.Progress or Tag.Map or Tag.Input or Tag.Object;

    /// <summary>Whether the last declarations of a style hide an element.</summary>
    private static bool HidesByStyle(ReadOnlySpan<char> style)
    {
        bool isDisplayed = true;
        bool isVisible = true;
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
                isVisible = !value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase);
            }
        }

        return !(isDisplayed && isVisible);
    }
}
