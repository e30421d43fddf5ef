using System.Buffers;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Finds the image that stands for an article: the one that the page states, else the first figure below the headline.</summary>
internal static class LeadImageReader
{
    private const int MaxCaption = 1000;
    private const int MinNameLength = 5;

    private static readonly SearchValues<char> SizeSigns = SearchValues.Create("0123456789x");

    public static LeadImage? Read(PageDocument page, PageHead head, StructuredData data, ArticlePlace place)
    {
        LeadImage? stated = FromMeta(head) ?? FromData(head, data);
        foreach (int figure in place.Figures)
        {
            (HtmlNode? image, string? caption) = ReadFigure(page, figure);
            string? address = image is null ? null : head.Addresses.Resolve(HtmlText.Decode(AddressOf(image)));
            if (address is null)
            {
                continue;
            }

            if (stated is null)
            {
                return new LeadImage(address)
                {
                    Caption = caption,
                    Width = ImageSize.Parse(image!.GetAttribute("width")),
                    Height = ImageSize.Parse(image!.GetAttribute("height")),
                };
            }

            if (stated.Caption is null && caption is not null && IsSameFile(stated.Url, address))
            {
                return stated with { Caption = caption };
            }
        }

        return stated;
    }

    private static LeadImage? FromMeta(PageHead head)
    {
        MetaTags meta = head.Meta;
        if (head.Addresses.Resolve(meta.First("og:image:secure_url", "og:image", "og:image:url")) is { } address)
        {
            return new LeadImage(address) { Width = ImageSize.Parse(meta.First("og:image:width")), Height = ImageSize.Parse(meta.First("og:image:height")) };
        }

        return head.Addresses.Resolve(meta.First("twitter:image", "twitter:image:src", "link:image_src", "parsely-image-url", "sailthru.image.full")) is { } other ? new LeadImage(other) : null;
    }

    private static LeadImage? FromData(PageHead head, StructuredData data) =>
        data.Image is { } image && head.Addresses.Resolve(image.Url) is { } address ? image with { Url = address } : null;

    private static (HtmlNode? Image, string? Caption) ReadFigure(PageDocument page, int figure)
    {
        HtmlNode? image = null;
        string? caption = null;
        for (int i = figure; i < page.Ends[figure]; i++)
        {
            PageNode node = page.Nodes[i];
            if (node.Tag == Tag.Img)
            {
                image ??= node.Html;
            }
            else if (node.Tag == Tag.Figcaption && caption is null)
            {
                caption = TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(node.Html, MaxCaption)));
            }
        }

        return (image, caption?.Length > 0 ? caption : null);
    }

    /// <summary>Pages that load images late keep their addresses elsewhere, and a placeholder in their place.</summary>
    private static string AddressOf(HtmlNode image)
    {
        foreach (string name in (ReadOnlySpan<string>)["data-src", "data-lazy-src", "data-original"])
        {
            string address = image.GetAttribute(name);
            if (address.Length > 0)
            {
                return address;
            }
        }

        return image.GetAttribute("src");
    }

    private static bool IsSameFile(string first, string second)
    {
        ReadOnlySpan<char> one = FileName(first);
        return one.Length >= MinNameLength && one.Equals(FileName(second), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name of the file, without a size such as "-1024x768" and without its kind.</summary>
    private static ReadOnlySpan<char> FileName(ReadOnlySpan<char> address)
    {
        int query = address.IndexOfAny('?', '#');
        address = query >= 0 ? address[..query] : address;
        ReadOnlySpan<char> name = address[(address.LastIndexOf('/') + 1)..];
        int kind = name.LastIndexOf('.');
        name = kind > 0 ? name[..kind] : name;
        int size = name.LastIndexOf('-');
        return size > 0 && !name[(size + 1)..].ContainsAnyExcept(SizeSigns) && name[(size + 1)..].Contains('x') ? name[..size] : name;
    }
}
