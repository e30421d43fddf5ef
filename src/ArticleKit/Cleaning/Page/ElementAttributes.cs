using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>The attributes that tell what an element is and whether it is shown, found in one pass; what it does not have is empty.</summary>
internal readonly record struct ElementAttributes
{
    public string Class { get; private init; }

    public string Id { get; private init; }

    public string Role { get; private init; }

    public string Property { get; private init; }

    public string Style { get; private init; }

    public bool IsHidden { get; private init; }

    public bool IsOpen { get; private init; }

    public bool HasAddress { get; private init; }

    /// <summary>Whether there are any attributes, of these names or others.</summary>
    public bool Any { get; private init; }

    public static ElementAttributes Read(HtmlNode node)
    {
        var found = new ElementAttributes { Class = "", Id = "", Role = "", Property = "", Style = "" };
        if (!node.HasAttributes)
        {
            return found;
        }

        HtmlAttributeCollection attributes = node.Attributes;
        for (int i = 0; i < attributes.Count; i++)
        {
            found = attributes[i].Name switch
            {
                "class" => found with { Class = attributes[i].Value ?? "" },
                "id" => found with { Id = attributes[i].Value ?? "" },
                "role" => found with { Role = attributes[i].Value ?? "" },
                "itemprop" => found with { Property = attributes[i].Value ?? "" },
                "style" => found with { Style = attributes[i].Value ?? "" },
                "hidden" => found with { IsHidden = true },
                "open" => found with { IsOpen = true },
                "href" => found with { HasAddress = true },
                _ => found,
            };
        }

        return found with { Any = true };
    }
}
