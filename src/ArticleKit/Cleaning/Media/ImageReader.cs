using ArticleKit.Cleaning.Blocks;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Media;

/// <summary>Reads images, and tells pictures from icons, faces and what counts visitors.</summary>
internal sealed class ImageReader(PageDocument page, string html, PageLinks links)
{
    /// <summary>An image that stands within a line of text is a picture if it is at least as wide; else it is a sign or a formula.</summary>
    public const int MinWidthWithinText = 100;

    // Icons and faces are smaller in both directions, lines and counters in one.
    private const int MinSize = 64;
    private const int MinSide = 24;

    private static readonly string[] NamesOfSigns =
        ["avatar", "gravatar", "emoji", "smiley", "icon", "logo", "pixel", "tracking", "tracker", "spinner", "sprite", "badge", "spacer", "counter", "captcha"];

    /// <summary>Whether an element shows an image, or would if scripts ran.</summary>
    public static bool IsImage(PageDocument page, int node) => page.Nodes[node].Tag == Tag.Img
        || (page.Nodes[node].Tag == Tag.Unknown && page.Nodes[node].Html.Name is "amp-img")
        || page.Nodes[node].Tag == Tag.Figure;

    /// <summary>The image of an element; null if it has no address, or is none to look at.</summary>
    public BlockImage? Read(int node)
    {
        HtmlNode element = page.Nodes[node].Html;
        if (page.Nodes[node].Tag == Tag.Figure)
        {
            // A figure whose image scripts bring; those without scripts find it in the noscript.
            return HasImage(node) ? null : FromNoscript(node, page.Ends[node]);
        }

        int? width = ImageSize.Parse(HtmlText.Decode(element.GetAttribute("width")));
        int? height = ImageSize.Parse(HtmlText.Decode(element.GetAttribute("height")));
        if (!Visibility.IsShown(element, page.Nodes[node].Tag) || IsSign(element.GetAttribute("class")) || IsSmall(element, width, height))
        {
            return null;
        }

        string? url = ImageSource.Find(element, links);
        if (url is null)
        {
            return FromNoscript(node, node + 1) is { } found
                ? found with { AlternativeText = found.AlternativeText ?? MediaText.Read(element, "alt"), Width = found.Width ?? width, Height = found.Height ?? height }
                : null;
        }

        return IsSign(FileName(url)) ? null : new BlockImage(url) { AlternativeText = MediaText.Read(element, "alt"), Width = width, Height = height };
    }

    private static bool IsSmall(HtmlNode element, int? width, int? height)
    {
        // ImageSize takes zero for no size at all.
        bool isNothing = element.GetAttribute("width") is "0" or "0px" || element.GetAttribute("height") is "0" or "0px";
        return isNothing || width < MinSide || height < MinSide || (width < MinSize && height < MinSize);
    }

    private bool HasImage(int figure)
    {
        for (int i = figure + 1; i < page.Ends[figure]; i++)
        {
            if (page.Nodes[i].Tag != Tag.Figure && (IsImage(page, i) || EmbedReader.MayBeEmbed(page, i)))
            {
                return true;
            }
        }

        return false;
    }

    private BlockImage? FromNoscript(int node, int next)
    {
        int start = page.Nodes[node].Html.OuterStartIndex;
        int end = next < page.Nodes.Length ? page.Nodes[next].Html.OuterStartIndex : html.Length;
        return NoscriptImage.Find(html.AsSpan(start, Math.Max(0, end - start))) is { } image && links.Resolve(image.Source) is { } url && !IsSign(FileName(url))
            ? new BlockImage(url) { AlternativeText = image.AlternativeText, Width = ImageSize.Parse(image.Width), Height = ImageSize.Parse(image.Height) }
            : null;
    }

    /// <summary>Whether a class or the name of a file calls an image a sign: "icon" as a word of its own, not "iconic".</summary>
    private static bool IsSign(ReadOnlySpan<char> name)
    {
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsAsciiLetter(name[i]))
            {
                continue;
            }

            foreach (string sign in NamesOfSigns)
            {
                if (name[start..i].Equals(sign, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            start = i + 1;
        }

        return false;
    }

    private static ReadOnlySpan<char> FileName(ReadOnlySpan<char> url)
    {
        int end = url.IndexOfAny('?', '#');
        url = end < 0 ? url : url[..end];
        return url[(url.LastIndexOf('/') + 1)..];
    }
}
