using ArticleKit.Cleaning.Blocks;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Media;

/// <summary>Reads what pages show from elsewhere: players, maps and posts.</summary>
internal sealed class EmbedReader(PageDocument page, PageLinks links)
{
    // Frames of services that are not known must be large enough to show something, or say what they show.
    private const int MinSize = 200;
    private const int MaxElements = 200;

    private static readonly string[] Posts =
        ["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-post", "fb-video", "reddit-card", "reddit-embed-bq", "bluesky-embed", "text-post-media", "imgur-embed-pub", "mastodon-embed"];

    /// <summary>Whether an element may show something from elsewhere.</summary>
    public static bool MayBeEmbed(PageDocument page, int node)
    {
        PageNode element = page.Nodes[node];
        return element.Tag switch
        {
            Tag.Iframe or Tag.Embed or Tag.Object or Tag.Video or Tag.Audio => true,
            Tag.Unknown => element.Html.Name is "amp-iframe" or "amp-video" or "amp-audio",
            Tag.Blockquote => element.Html.HasAnyAttribute() && IsPost(element.Html.GetAttribute("class")),
            Tag.Div => element.Html.HasAnyAttribute() && element.Html.GetAttribute("class").StartsWith("fb-", StringComparison.Ordinal)
                && IsPost(element.Html.GetAttribute("class")),
            _ => false,
        };
    }

    /// <summary>What an element shows; null if it has no address, or shows nothing that belongs to an article.</summary>
    public BlockEmbed? Read(int node)
    {
        PageNode element = page.Nodes[node];
        string? address = element.Tag switch
        {
            Tag.Blockquote or Tag.Div => AddressOfPost(element.Html),
            _ => AddressOf(element.Html) ?? AddressOfParts(element.Html),
        };
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out Uri? url) || EmbedServices.IsUnwanted(url))
        {
            return null;
        }

        string? service = EmbedServices.NameOf(url);
        string? title = MediaText.Read(element.Html, "title") ?? MediaText.Read(element.Html, "aria-label");
        bool isPlayer = element.Tag is Tag.Video or Tag.Audio or Tag.Object;
        bool shows = isPlayer || ((IsLarge(element.Html) || title is not null) && Visibility.IsShown(element.Html, element.Tag));
        return service is not null || shows
            ? new BlockEmbed(address) { Provider = service, Title = title }
            : null;
    }

    private static bool IsPost(ReadOnlySpan<char> classes)
    {
        foreach (Range range in classes.SplitAny(" \t\r\n"))
        {
            foreach (string post in Posts)
            {
                if (classes[range].Equals(post, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsLarge(HtmlNode element) =>
        ImageSize.Parse(element.GetAttribute("width")) is null or >= MinSize && ImageSize.Parse(element.GetAttribute("height")) >= MinSize;

    private string? AddressOf(HtmlNode element)
    {
        foreach (string name in (ReadOnlySpan<string>)["src", "data-src", "data-lazy-src", "data-original"])
        {
            if (links.Resolve(element.GetAttribute(name)) is { } address)
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>The address of the first source of a player, which stands in no list of elements since it is never shown.</summary>
    private string? AddressOfParts(HtmlNode player)
    {
        HtmlNode? node = player.FirstChild;
        for (int visited = 0; node is not null && visited < MaxElements; visited++, node = NodeOrder.Next(node, player))
        {
            if (node.NodeType != HtmlNodeType.Element)
            {
                continue;
            }

            string? address = node.TagOf() switch
            {
                Tag.Source or Tag.Embed or Tag.Iframe => AddressOf(node),
                Tag.Param when node.GetAttribute("name").ToLowerInvariant() is "movie" or "src" => links.Resolve(node.GetAttribute("value")),
                _ => null,
            };
            if (address is not null)
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>The address of a post: what it cites, or the last link in it that leads to a service, which is the one at its date.</summary>
    private string? AddressOfPost(HtmlNode post)
    {
        if (links.Resolve(post.GetAttribute("cite")) is { } cited)
        {
            return cited;
        }

        string? found = null;
        HtmlNode? node = post.FirstChild;
        for (int visited = 0; node is not null && visited < MaxElements; visited++, node = NodeOrder.Next(node, post))
        {
            bool isLink = node.TagOf() == Tag.A;
            if (isLink && links.Resolve(node.GetAttribute("href")) is { } address && EmbedServices.NameOf(new Uri(address)) is not null)
            {
                found = address;
            }
        }

        return found;
    }
}
