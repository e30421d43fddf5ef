using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>
/// Writes structured text as markup. What it does not know is left out unless it is a sentence by itself: among the parts of a text
/// stand advertisements, newsletters and related articles.
/// </summary>
internal sealed class ComponentWriter
{
    // References may lead in circles, and the same part may be referred to from everywhere.
    private const int MaxDepth = 64;
    private const int MaxOutput = 2_000_000;
    private const int MinUnknownWords = 10;

    private readonly ComponentReader _reader;
    private readonly InlineWriter _inline;
    private readonly StringBuilder _output = new();
    private readonly JsonElement _entities;
    private int _entriesLeft;

    private ComponentWriter(ComponentReader reader, JsonElement entities, int maxEntries)
    {
        (_reader, _entities, _entriesLeft) = (reader, entities, maxEntries);
        _inline = new InlineWriter(reader, _output);
    }

    /// <summary>Writes a list of blocks.</summary>
    /// <param name="reader">Reads the entries.</param>
    /// <param name="blocks">The list.</param>
    /// <param name="entities">The entities of a Draft.js document; undefined for none.</param>
    /// <param name="entriesLeft">How many entries may still be looked at.</param>
    public static string Write(ComponentReader reader, JsonElement blocks, JsonElement entities, ref int entriesLeft)
    {
        var writer = new ComponentWriter(reader, entities, entriesLeft);
        writer.WriteBlocks(blocks, 0);
        entriesLeft = writer._entriesLeft;
        return writer._output.ToString();
    }

    /// <summary>Whether a list looks as if its entries were blocks of a text.</summary>
    public static bool IsBlockList(ComponentReader reader, JsonElement list)
    {
        int looked = 0;
        foreach (JsonElement any in list.EnumerateArray())
        {
            JsonElement entry = reader.Resolve(any);
            if (reader.ReadString(entry) is { } text)
            {
                if (text.Length >= 40 && text.Contains(' ', StringComparison.Ordinal))
                {
                    return true;
                }
            }
            else if (entry.ValueKind == JsonValueKind.Object && !reader.IsEntity(entry))
            {
                ComponentKind kind = reader.KindOf(entry).Kind;
                if (IsBlock(kind) || (kind is ComponentKind.Text or ComponentKind.Untyped && reader.TextOf(entry, isMarkup: true) is not null))
                {
                    return true;
                }
            }

            if (++looked == 50)
            {
                break;
            }
        }

        return false;
    }

    private static bool IsBlock(ComponentKind kind) => kind is >= ComponentKind.Paragraph and <= ComponentKind.Container;

    private bool CanGoOn(int depth) => depth < MaxDepth && _output.Length < MaxOutput && --_entriesLeft > 0;

    private void WriteBlocks(JsonElement list, int depth)
    {
        string openList = "";
        foreach (JsonElement any in list.EnumerateArray())
        {
            if (!CanGoOn(depth))
            {
                break;
            }

            JsonElement entry = _reader.Resolve(any);
            (ComponentKind kind, int level) = entry.ValueKind == JsonValueKind.Object ? _reader.KindOf(entry) : (ComponentKind.Untyped, 0);

            // Some formats have items without a list around them.
            string needed = kind switch { ComponentKind.Item => "ul", ComponentKind.NumberedItem => "ol", _ => "" };
            if (needed != openList)
            {
                _output.Append(openList.Length > 0 ? $"</{openList}>" : "").Append(needed.Length > 0 ? $"<{needed}>" : "");
                openList = needed;
            }

            WriteBlock(entry, kind, level, depth + 1);
        }

        _output.Append(openList.Length > 0 ? $"</{openList}>" : "");
    }

    private void WriteBlock(JsonElement entry, ComponentKind kind, int level, int depth)
    {
        if (_reader.ReadString(entry) is { } text)
        {
            WriteString(text);
            return;
        }

        if (entry.ValueKind == JsonValueKind.Array)
        {
            WriteBlocks(entry, depth);
            return;
        }

        if (entry.ValueKind != JsonValueKind.Object || kind == ComponentKind.Dropped || (kind is not (ComponentKind.Paragraph or ComponentKind.Heading) && _reader.IsEntity(entry)))
        {
            return;
        }

        switch (kind)
        {
            case ComponentKind.Heading:
                WriteElement(string.Create(CultureInfo.InvariantCulture, $"h{(level is >= 1 and <= 6 ? level : 2)}"), entry, depth);
                break;
            case ComponentKind.Paragraph:
                WriteElement(HasBlocks(entry) ? "div" : "p", entry, depth);
                break;
            case ComponentKind.List or ComponentKind.NumberedList:
                WriteList(kind == ComponentKind.List ? "ul" : "ol", entry, depth);
                break;
            case ComponentKind.Item or ComponentKind.NumberedItem:
                WriteElement("li", entry, depth);
                break;
            case ComponentKind.Quote:
                WriteElement("blockquote", entry, depth);
                break;
            case ComponentKind.Preformatted or ComponentKind.Code:
                WriteElement("pre", entry, depth);
                break;
            case ComponentKind.Table:
                WriteElement("table", entry, depth);
                break;
            case ComponentKind.Row:
                WriteElement("tr", entry, depth);
                break;
            case ComponentKind.Cell:
                WriteElement("td", entry, depth);
                break;
            default:
                WriteOther(entry, kind, depth);
                break;
        }
    }

    private void WriteOther(JsonElement entry, ComponentKind kind, int depth)
    {
        bool isKnown = kind is ComponentKind.Text or ComponentKind.Markup or ComponentKind.Untyped or ComponentKind.Container;
        JsonElement? children = isKnown ? _reader.ChildrenOf(entry) : null;
        if (_reader.TextOf(entry, isMarkup: true) is { } text && (isKnown || text.AsSpan().Count(' ') >= MinUnknownWords))
        {
            if (isKnown || HasStops(text))
            {
                WriteString(text);
            }
        }
        else if (children is not null && HasText(entry))
        {
            WriteElement("p", entry, depth);
        }
        else if (children is { } list)
        {
            WriteBlocks(list, depth);
        }
    }

    /// <summary>Whether text and links stand in an entry as in a paragraph, with no blocks between.</summary>
    private bool HasText(JsonElement entry)
    {
        bool hasText = false;
        foreach (JsonElement any in _reader.ChildrenOf(entry)!.Value.EnumerateArray())
        {
            JsonElement child = _reader.Resolve(any);
            ComponentKind kind = child.ValueKind == JsonValueKind.Object ? _reader.KindOf(child).Kind : ComponentKind.Untyped;
            if (IsBlock(kind))
            {
                return false;
            }

            hasText |= kind is ComponentKind.Link or ComponentKind.Strong or ComponentKind.Emphasis
                || (kind == ComponentKind.Text && (_reader.StringAt(child, "text") ?? _reader.StringAt(child, "value")) is not null);
        }

        return hasText;
    }

    private static bool HasStops(ReadOnlySpan<char> text) => text.ContainsAny(".!?…。");

    /// <summary>Writes a string that is a block by itself.</summary>
    private void WriteString(string text)
    {
        if (MarkupText.HasBlocks(text))
        {
            _output.Append(text);
        }
        else
        {
            _output.Append("<p>").Append(MarkupText.IsMarkup(text) ? text : MarkupText.Escape(text)).Append("</p>");
        }
    }

    private void WriteList(string name, JsonElement entry, int depth)
    {
        if (_reader.ChildrenOf(entry) is not { } items)
        {
            return;
        }

        _output.Append('<').Append(name).Append('>');
        foreach (JsonElement any in items.EnumerateArray())
        {
            if (!CanGoOn(depth))
            {
                break;
            }

            JsonElement item = _reader.Resolve(any);
            if (item.ValueKind == JsonValueKind.Object && _reader.KindOf(item).Kind is ComponentKind.List or ComponentKind.NumberedList)
            {
                WriteList(_reader.KindOf(item).Kind == ComponentKind.List ? "ul" : "ol", item, depth + 1);
                continue;
            }

            WriteElement("li", item, depth + 1);
        }

        _output.Append("</").Append(name).Append('>');
    }

    private bool HasBlocks(JsonElement entry)
    {
        if (_reader.ChildrenOf(entry) is not { } children)
        {
            return false;
        }

        foreach (JsonElement any in children.EnumerateArray())
        {
            JsonElement child = _reader.Resolve(any);
            if (child.ValueKind == JsonValueKind.Object && IsBlock(_reader.KindOf(child).Kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes an element with the blocks or the text of an entry.</summary>
    private void WriteElement(string name, JsonElement entry, int depth)
    {
        _output.Append('<').Append(name).Append('>');
        if (entry.ValueKind == JsonValueKind.Object && HasBlocks(entry))
        {
            WriteBlocks(_reader.ChildrenOf(entry)!.Value, depth);
        }
        else
        {
            WriteInline(entry, default, depth);
        }

        _output.Append("</").Append(name).Append('>');
    }

    private void WriteInline(JsonElement any, JsonElement parent, int depth)
    {
        JsonElement entry = _reader.Resolve(any);
        if (!CanGoOn(depth))
        {
            return;
        }

        if (_reader.ReadString(entry) is { } plain)
        {
            _output.Append(MarkupText.IsMarkup(plain) ? plain : MarkupText.Escape(plain));
        }
        else if (entry.ValueKind == JsonValueKind.Array)
        {
            WriteAllInline(entry, parent, depth);
        }
        else if (entry.ValueKind == JsonValueKind.Object)
        {
            WriteInlineEntry(entry, parent, depth);
        }
    }

    private void WriteAllInline(JsonElement list, JsonElement parent, int depth)
    {
        foreach (JsonElement child in list.EnumerateArray())
        {
            WriteInline(child, parent, depth + 1);
        }
    }

    private void WriteInlineEntry(JsonElement entry, JsonElement parent, int depth)
    {
        ComponentKind kind = _reader.KindOf(entry).Kind;
        if (kind == ComponentKind.Dropped)
        {
            return;
        }

        if (kind == ComponentKind.Break)
        {
            _output.Append("<br>");
            return;
        }

        (string open, string close) = kind switch
        {
            ComponentKind.Strong => InlineWriter.Tags("strong", null),
            ComponentKind.Emphasis => InlineWriter.Tags("em", null),
            ComponentKind.Code => InlineWriter.Tags("code", null),
            ComponentKind.Link => InlineWriter.Tags("link", _reader.AddressOf(entry)),
            _ => ("", ""),
        };
        _output.Append(open);

        // The leaves of trees hold text, the blocks of other formats markup.
        bool isLeaf = kind == ComponentKind.Text || (kind == ComponentKind.Untyped && parent.ValueKind == JsonValueKind.Object);
        if (isLeaf && _reader.TextOf(entry, isMarkup: false) is { } text)
        {
            _inline.Write(text, entry, parent, _entities);
        }
        else if (_reader.ChildrenOf(entry) is { } children)
        {
            WriteAllInline(children, entry, depth + 1);
        }
        else if (_reader.TextOf(entry, isMarkup: true) is { } own)
        {
            if (MarkupText.IsMarkup(own) && own.Contains('<', StringComparison.Ordinal))
            {
                _output.Append(own);
            }
            else
            {
                _inline.Write(own, entry, parent, _entities);
            }
        }

        _output.Append(close);
    }
}
