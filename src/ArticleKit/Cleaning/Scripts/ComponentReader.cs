using System.Text.Json;
using ArticleKit.Cleaning.Metadata;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>Reads what an entry of structured text is and what it holds, under the names that the known systems use.</summary>
internal sealed class ComponentReader(JsonGraph graph)
{
    private const int MaxDepth = 3;

    // The parts of a text have a few; the search for a property takes time in proportion to their number.
    private const int MaxProperties = 200;

    private static readonly string[] Types = ["tagName", "tag", "type", "_type", "nodeType", "__typename", "blockType", "component", "kind", "acf_fc_layout"];

    private static readonly string[] MarkupKeys =
        ["html", "content", "body", "rendered", "markup", "innerHTML", "copy", "paragraph", "paragraphText", "bodyText", "richText", "text", "value"];

    private static readonly string[] PlainKeys = ["text", "value", "content", "data", "characters"];

    private static readonly string[] Lists =
    [
        "children", "content", "content_elements", "contentElements", "blocks", "innerBlocks", "items", "elements", "nodes", "rows", "cells", "body",
        "paragraphs", "listItems", "text", "value", "components",
    ];

    private static readonly string[] Wrappers = ["model", "data", "attrs", "attributes", "fields", "props", "value", "content", "body", "root", "document", "json", "node", "bodyModel"];

    private static readonly string[] Holders = ["attrs", "data", "attributes", "properties", "attribs", "model", "fields", "props", "target", "destination"];

    private static readonly string[] Addresses = ["href", "url", "uri", "web"];

    private static readonly string[] OwnAddresses = ["url", "slug", "href", "link", "canonical_url", "publishedAt"];

    private static readonly string[] OfEntities = ["datePublished", "author", "username", "commentId"];

    /// <summary>What a reference stands for.</summary>
    public JsonElement Resolve(JsonElement element) => graph.Resolve(element);

    /// <summary>The value of a property, resolved; null if there is none.</summary>
    public JsonElement? Get(JsonElement entry, string name) => TryGet(entry, name, out JsonElement value) ? graph.Resolve(value) : null;

    /// <summary>The string of a property; null for what is none.</summary>
    public string? StringAt(JsonElement entry, string name) => Get(entry, name) is { } value ? graph.ReadString(value) : null;

    /// <inheritdoc cref="JsonGraph.ReadString"/>
    public string? ReadString(JsonElement value) => graph.ReadString(value);

    /// <summary>The kind of an entry, and its level if it is a heading.</summary>
    public (ComponentKind Kind, int Level) KindOf(JsonElement entry)
    {
        (ComponentKind kind, int level) = FindKind(entry);
        return kind switch
        {
            ComponentKind.Paragraph => Refine(entry),
            ComponentKind.List when IsNumbered(entry) => (ComponentKind.NumberedList, 0),
            ComponentKind.Heading when level == 0 => (kind, LevelOf(entry, 0)),
            _ => (kind, level),
        };
    }

    /// <summary>The text of an entry that has it as a string.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isMarkup">Whether names for markup count, or those for mere text.</param>
    public string? TextOf(JsonElement entry, bool isMarkup) => TextOf(entry, isMarkup ? MarkupKeys : PlainKeys, 0);

    /// <summary>The entries within an entry; null if it has none.</summary>
    public JsonElement? ChildrenOf(JsonElement entry) => ChildrenOf(entry, 0);

    /// <summary>The address of a link; null if there is none.</summary>
    public string? AddressOf(JsonElement entry) => AddressOf(entry, 0);

    /// <summary>Whether an entry is an article, a person or a comment of its own rather than a part of a text.</summary>
    public bool IsEntity(JsonElement entry)
    {
        bool hasTitle = StringAt(entry, "title") is not null || StringAt(entry, "headline") is not null || Has(entry, "headlines");
        return (hasTitle && Array.Exists(OwnAddresses, name => Has(entry, name))) || Array.Exists(OfEntities, name => Has(entry, name));
    }

    private static bool Has(JsonElement entry, string name) => TryGet(entry, name, out _);

    private static bool TryGet(JsonElement entry, string name, out JsonElement value)
    {
        value = default;
        return entry.ValueKind == JsonValueKind.Object && entry.GetPropertyCount() <= MaxProperties && JsonScript.TryGet(entry, name, out value);
    }

    private (ComponentKind Kind, int Level) FindKind(JsonElement entry)
    {
        bool isTyped = false;
        foreach (string key in Types)
        {
            if (StringAt(entry, key) is not { Length: > 0 } name)
            {
                continue;
            }

            isTyped = true;
            if (name is not ("element" or "tag") && ComponentKinds.Find(name) is { Kind: not ComponentKind.Unknown } found)
            {
                return found;
            }
        }

        return StringAt(entry, "name") is { Length: > 0 } tag && ComponentKinds.Find(tag) is { Kind: not ComponentKind.Unknown } named
            ? named
            : (isTyped ? ComponentKind.Unknown : ComponentKind.Untyped, 0);
    }

    /// <summary>Portable Text calls everything a block, and tells by its style and list what it is.</summary>
    private (ComponentKind Kind, int Level) Refine(JsonElement entry)
    {
        if (StringAt(entry, "listItem") is { } list)
        {
            return (list.StartsWith("num", StringComparison.OrdinalIgnoreCase) ? ComponentKind.NumberedItem : ComponentKind.Item, 0);
        }

        return StringAt(entry, "style") is { } style && ComponentKinds.Find(style) is { Kind: ComponentKind.Heading or ComponentKind.Quote } styled
            ? styled
            : (ComponentKind.Paragraph, 0);
    }

    private bool IsNumbered(JsonElement entry)
    {
        string style = StringAt(entry, "list_type") ?? StringAt(entry, "listType") ?? StringAt(entry, "style") ?? (Get(entry, "data") is { } data ? StringAt(data, "style") : null) ?? "";
        return style.Equals("ordered", StringComparison.OrdinalIgnoreCase) || style is "number" or "ol" || Get(entry, "ordered") is { ValueKind: JsonValueKind.True };
    }

    private int LevelOf(JsonElement entry, int depth)
    {
        foreach (string name in (ReadOnlySpan<string>)["level", "depth", "rank"])
        {
            if (Get(entry, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int level) && level is >= 1 and <= 6)
            {
                return level;
            }
        }

        for (int i = 0; i < Holders.Length && depth < MaxDepth; i++)
        {
            if (Get(entry, Holders[i]) is { ValueKind: JsonValueKind.Object } inner && LevelOf(inner, depth + 1) is > 0 and int level)
            {
                return level;
            }
        }

        return 0;
    }

    private string? TextOf(JsonElement entry, string[] keys, int depth)
    {
        foreach (string key in keys)
        {
            if (StringAt(entry, key) is { Length: > 0 } text)
            {
                return text;
            }
        }

        for (int i = 0; i < Wrappers.Length && depth < MaxDepth; i++)
        {
            if (Get(entry, Wrappers[i]) is { ValueKind: JsonValueKind.Object } inner && TextOf(inner, keys, depth + 1) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private JsonElement? ChildrenOf(JsonElement entry, int depth)
    {
        foreach (string key in Lists)
        {
            if (Get(entry, key) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0)
            {
                return list;
            }
        }

        for (int i = 0; i < Wrappers.Length && depth < MaxDepth; i++)
        {
            if (Get(entry, Wrappers[i]) is { ValueKind: JsonValueKind.Object } inner && ChildrenOf(inner, depth + 1) is { } list)
            {
                return list;
            }
        }

        return null;
    }

    private string? AddressOf(JsonElement entry, int depth)
    {
        foreach (string name in Addresses)
        {
            if (StringAt(entry, name) is { Length: > 0 } address)
            {
                return address;
            }
        }

        for (int i = 0; i < Holders.Length && depth < MaxDepth; i++)
        {
            if (Get(entry, Holders[i]) is { ValueKind: JsonValueKind.Object } inner && AddressOf(inner, depth + 1) is { } address)
            {
                return address;
            }
        }

        return null;
    }
}
