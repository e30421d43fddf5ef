using System.Text;
using System.Text.Json;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>Writes the text of a block as markup, with its links and emphasis.</summary>
internal sealed class InlineWriter(ComponentReader reader, StringBuilder output)
{
    private const int MaxRanges = 200;

    // What is longer is no address, and would stand in every piece of a text that is cut into many.
    private const int MaxAddress = 2_000;

    private static readonly string[] RangeLists = ["markups", "inlineStyleRanges", "entityRanges", "spans"];

    /// <summary>Writes a text whose marks stand beside it: on the whole of it, or on ranges of it.</summary>
    /// <param name="text">The text, which is no markup.</param>
    /// <param name="entry">The entry that it stands in.</param>
    /// <param name="parent">The entry around it, which may define links; undefined for none.</param>
    /// <param name="entities">The entities that ranges refer to; undefined for none.</param>
    public void Write(string text, JsonElement entry, JsonElement parent, JsonElement entities)
    {
        List<(int Start, int End, string Open, string Close)> ranges = ReadRanges(text, entry, entities);
        (string open, string close) = MarksOf(entry, parent);
        output.Append(open);
        if (ranges.Count == 0)
        {
            output.Append(MarkupText.Escape(text));
        }
        else
        {
            WriteRanges(text, ranges);
        }

        output.Append(close);
    }

    /// <summary>The tags of a mark; empty for one that is not known.</summary>
    public static (string Open, string Close) Tags(string name, string? address)
    {
        ComponentKind kind = ComponentKinds.Find(name).Kind;
        return kind switch
        {
            ComponentKind.Strong => ("<strong>", "</strong>"),
            ComponentKind.Emphasis => ("<em>", "</em>"),
            ComponentKind.Code => ("<code>", "</code>"),
            ComponentKind.Link when address is { Length: <= MaxAddress } => ($"<a href=\"{MarkupText.Escape(address)}\">", "</a>"),
            _ => ("", ""),
        };
    }

    private (string Open, string Close) MarksOf(JsonElement entry, JsonElement parent)
    {
        (string open, string close) all = ("", "");
        foreach (string name in (ReadOnlySpan<string>)["bold", "strong", "italic", "emphasis", "code"])
        {
            if (reader.Get(entry, name) is { ValueKind: JsonValueKind.True } || (reader.Get(entry, "attributes") is { } attributes && reader.Get(attributes, name) is { ValueKind: JsonValueKind.True }))
            {
                Add(Tags(name, null));
            }
        }

        if (reader.Get(entry, "marks") is { ValueKind: JsonValueKind.Array } marks)
        {
            foreach (JsonElement mark in marks.EnumerateArray().Take(MaxRanges))
            {
                JsonElement known = reader.Resolve(mark);
                string name = reader.ReadString(known) ?? reader.StringAt(known, "type") ?? reader.StringAt(known, "_type") ?? "";
                Add(name.Length > 0 && Tags(name, reader.AddressOf(known)) is { Open.Length: > 0 } tags ? tags : Tags("link", AddressOf(name, parent)));
            }
        }

        return all;

        void Add((string Open, string Close) tags) => all = (all.open + tags.Open, tags.Close + all.close);
    }

    /// <summary>Portable Text marks a link by the key of its definition in the block.</summary>
    private string? AddressOf(string key, JsonElement parent)
    {
        if (key.Length > 0 && reader.Get(parent, "markDefs") is { ValueKind: JsonValueKind.Array } definitions)
        {
            foreach (JsonElement definition in definitions.EnumerateArray().Take(MaxRanges))
            {
                if (reader.StringAt(definition, "_key") == key)
                {
                    return reader.AddressOf(definition);
                }
            }
        }

        return null;
    }

    private List<(int Start, int End, string Open, string Close)> ReadRanges(string text, JsonElement entry, JsonElement entities)
    {
        List<(int, int, string, string)> ranges = [];
        foreach (string list in RangeLists)
        {
            if (reader.Get(entry, list) is not { ValueKind: JsonValueKind.Array } entries)
            {
                continue;
            }

            foreach (JsonElement any in entries.EnumerateArray().Take(MaxRanges))
            {
                JsonElement range = reader.Resolve(any);
                int start = NumberAt(range, "start") ?? NumberAt(range, "offset") ?? -1;
                int end = NumberAt(range, "end") ?? (NumberAt(range, "length") is { } length ? (int)Math.Min(text.Length, (long)start + length) : -1);
                JsonElement entity = EntityOf(range, entities);
                string name = reader.StringAt(range, "type") ?? reader.StringAt(range, "style") ?? reader.StringAt(entity, "type") ?? "";
                (string open, string close) = name.Length > 0 ? Tags(name, reader.AddressOf(range) ?? reader.AddressOf(entity)) : ("", "");
                if (start >= 0 && end > start && end <= text.Length && open.Length > 0)
                {
                    ranges.Add((start, end, open, close));
                }
            }
        }

        return ranges;
    }

    private JsonElement EntityOf(JsonElement range, JsonElement entities)
    {
        if (reader.Get(range, "key") is not { } key)
        {
            return default;
        }

        string name = reader.ReadString(key) ?? (key.ValueKind == JsonValueKind.Number ? key.GetRawText() : "");
        return reader.Get(entities, name) ?? default;
    }

    private int? NumberAt(JsonElement entry, string name) => reader.Get(entry, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int number) ? number : null;

    /// <summary>Cuts the text wherever a range begins or ends, so that tags never overlap; no tag stands within one of its own kind.</summary>
    private void WriteRanges(string text, List<(int Start, int End, string Open, string Close)> ranges)
    {
        SortedSet<int> cuts = [0, text.Length];
        foreach ((int start, int end, _, _) in ranges)
        {
            cuts.Add(start);
            cuts.Add(end);
        }

        int from = 0;
        foreach (int to in cuts)
        {
            if (to == from)
            {
                continue;
            }

            string closing = "";
            foreach ((int start, int end, string open, string close) in ranges)
            {
                if (start <= from && end >= to && !closing.Contains(close, StringComparison.Ordinal))
                {
                    output.Append(open);
                    closing = close + closing;
                }
            }

            output.Append(MarkupText.Escape(text.AsSpan(from, to - from))).Append(closing);
            from = to;
        }
    }
}
