using System.Globalization;
using ArticleKit.Cleaning.Blocks;
using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Media;

/// <summary>Finds the address of an image among the places where pages keep it: many load it late, and have something else in its place.</summary>
internal static class ImageSource
{
    // Wider ones are made for printing.
    private const int MaxWidth = 2000;

    private static readonly string[] LateAddresses = ["data-src", "data-lazy-src", "data-original"];
    private static readonly string[] LateSets = ["data-srcset", "data-lazy-srcset"];
    private static readonly string[] Placeholders = ["placeholder", "blank.", "spacer.", "1x1.", "pixel.", "transparent.", "lazyload", "loading.", "grey.gif", "gray.gif"];

    /// <summary>The absolute address; null if there is none.</summary>
    public static string? Find(HtmlNode image, PageLinks links)
    {
        foreach (string name in LateAddresses)
        {
            if (image.GetAttribute(name) is { Length: > 0 } late && links.Resolve(late) is { } url)
            {
                return url;
            }
        }

        foreach (string name in LateSets)
        {
            if (FromSet(image.GetAttribute(name), links) is { } url)
            {
                return url;
            }
        }

        string? plain = links.Resolve(image.GetAttribute("src"));
        if (plain is not null && !IsPlaceholder(plain))
        {
            return plain;
        }

        return FromSet(image.GetAttribute("srcset"), links) ?? FromPicture(image, links);
    }

    private static string? FromPicture(HtmlNode image, PageLinks links)
    {
        if (image.ParentNode is not { } picture || picture.TagOf() != Tag.Picture)
        {
            return null;
        }

        for (HtmlNode? child = picture.FirstChild; child is not null && child != image; child = child.NextSibling)
        {
            if (child.NodeType == HtmlNodeType.Element
                && (FromSet(child.GetAttribute("data-srcset"), links) ?? FromSet(child.GetAttribute("srcset"), links)) is { } url)
            {
                return url;
            }
        }

        return null;
    }

    /// <summary>The largest image of a set that is not made for printing (HTML standard, section 4.8.4.2.1).</summary>
    private static string? FromSet(string value, PageLinks links)
    {
        ReadOnlySpan<char> set = HtmlText.Decode(value).Trim();
        string best = "";
        double bestSize = -1;
        while (!set.IsEmpty)
        {
            int end = set.IndexOfAny(" \t\r\n");
            ReadOnlySpan<char> address = end < 0 ? set : set[..end];
            set = end < 0 ? default : set[end..];
            bool endsCandidate = address.EndsWith(",");
            double size = 1;
            if (!endsCandidate)
            {
                int comma = set.IndexOf(',');
                size = SizeOf((comma < 0 ? set : set[..comma]).Trim());
                set = comma < 0 ? default : set[(comma + 1)..];
            }

            if (size > bestSize && size <= MaxWidth && address.TrimEnd(',') is { IsEmpty: false } usable && !usable.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                (best, bestSize) = (usable.ToString(), size);
            }

            set = set.TrimStart(" \t\r\n,");
        }

        return best.Length > 0 && links.Resolve(best) is { } url && !IsPlaceholder(url) ? url : null;
    }

    private static double SizeOf(ReadOnlySpan<char> descriptor)
    {
        bool isSize = descriptor.Length > 1 && descriptor[^1] is 'w' or 'x' or 'h';
        return isSize && double.TryParse(descriptor[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double size) ? size : 1;
    }

    private static bool IsPlaceholder(string url)
    {
        ReadOnlySpan<char> name = url.AsSpan(url.LastIndexOf('/') + 1);
        foreach (string placeholder in Placeholders)
        {
            if (name.Contains(placeholder, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
