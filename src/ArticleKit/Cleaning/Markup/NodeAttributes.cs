using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Reads the attributes of the elements of a tree that <see cref="TreeBuilder"/> built.</summary>
internal static class NodeAttributes
{
    /// <summary>The attributes of an element; none of any other node.</summary>
    public static ReadOnlySpan<(string Name, string Value)> AttributeValues(this HtmlNode node) => node is PageElement element ? element.Values : [];

    /// <summary>The value of an attribute as it stands in the page, with its character references; empty if it is missing.</summary>
    /// <param name="node">An element.</param>
    /// <param name="name">The name in lower case, one that <see cref="AttributeFilter"/> keeps.</param>
    public static string GetAttribute(this HtmlNode node, string name)
    {
        foreach ((string own, string value) in node.AttributeValues())
        {
            if (own == name)
            {
                return value;
            }
        }

        return "";
    }

    /// <summary>Whether an element has an attribute.</summary>
    /// <inheritdoc cref="GetAttribute"/>
    public static bool HasAttribute(this HtmlNode node, string name)
    {
        foreach ((string own, _) in node.AttributeValues())
        {
            if (own == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element has any attributes.</summary>
    public static bool HasAnyAttribute(this HtmlNode node) => !node.AttributeValues().IsEmpty;
}
