using ArticleKit.Cleaning.Markup;
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

    /// <summary>Whether it is kept from screen readers.</summary>
    public bool IsKeptFromReaders { get; private init; }

    /// <summary>Whether there are any attributes, of these names or others.</summary>
    public bool Any { get; private init; }

    public static ElementAttributes Read(HtmlNode node)
    {
        string classes = "";
        string id = "";
        string role = "";
        string property = "";
        string style = "";
        bool isHidden = false;
        bool isOpen = false;
        bool hasAddress = false;
        bool isKeptFromReaders = false;
        ReadOnlySpan<(string Name, string Value)> attributes = node.AttributeValues();
        foreach ((string name, string value) in attributes)
        {
            switch (name)
            {
                case "class":
                    classes = value;
                    break;
                case "id":
                    id = value;
                    break;
                case "role":
                    role = value;
                    break;
                case "itemprop":
                    property = value;
                    break;
                case "style":
                    style = value;
                    break;
                case "hidden":
                    isHidden = true;
                    break;
                case "open":
                    isOpen = true;
                    break;
                case "href":
                    hasAddress = true;
                    break;
                case "aria-hidden":
                    isKeptFromReaders = value.Equals("true", StringComparison.OrdinalIgnoreCase);
                    break;
                default:
                    break;
            }
        }

        return new ElementAttributes
        {
            Class = classes,
            Id = id,
            Role = role,
            Property = property,
            Style = style,
            IsHidden = isHidden,
            IsOpen = isOpen,
            HasAddress = hasAddress,
            IsKeptFromReaders = isKeptFromReaders,
            Any = !attributes.IsEmpty,
        };
    }
}
