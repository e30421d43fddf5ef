using System.Runtime.InteropServices;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Markup;

/// <summary>
/// An element of HtmlAgilityPack's tree with attributes of its own, which lie one behind the other in one list for the whole page: a table and
/// a list for each element, and an object for each attribute, are half of what the parser's tree costs.
/// </summary>
internal sealed class PageElement : HtmlNode
{
    private readonly List<(string Name, string Value)> _store;
    private readonly int _start;
    private readonly int _count;

    /// <param name="document">The document that the element is made for.</param>
    /// <param name="tag">Which element it is.</param>
    /// <param name="name">Its name in lower case.</param>
    /// <param name="position">Where its tag stands in the page.</param>
    /// <param name="store">The attributes of all elements.</param>
    /// <param name="start">Where its own begin; those up to the end of the list at this time are its own.</param>
    public PageElement(HtmlDocument document, Tag tag, string name, int position, List<(string Name, string Value)> store, int start)
        : base(HtmlNodeType.Element, document, position)
    {
        Tag = tag;
        Name = name;
        _store = store;
        _start = start;
        _count = store.Count - start;
    }

    /// <summary>Which element it is.</summary>
    public Tag Tag { get; }

    /// <summary>The attributes that cleaning reads, each name once and in lower case, their values as they stand in the page.</summary>
    public ReadOnlySpan<(string Name, string Value)> Values => CollectionsMarshal.AsSpan(_store).Slice(_start, _count);
}
