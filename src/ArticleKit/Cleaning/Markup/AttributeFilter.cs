using System.Collections.Frozen;
using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Writes the attributes that cleaning reads, and no others: pages carry many more, and each costs the parser.</summary>
internal static class AttributeFilter
{
    private static readonly string[] Kept =
    [
        "id", "class", "href", "src", "alt", "title", "name", "content", "property", "itemprop", "itemtype", "itemscope", "rel", "type", "media", "charset",
        "http-equiv", "datetime", "pubdate", "lang", "xml:lang", "open", "dir", "role", "hidden", "aria-hidden", "aria-label", "style", "width", "height", "srcset", "data-src",
        "data-original", "data-lazy-src", "data-srcset", "data-lazy-srcset", "colspan", "rowspan", "scope", "start", "value", "cite", "data-testid",
        "data-component", "data-type", "data-role",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Indexes =
        Kept.Select((name, index) => KeyValuePair.Create(name, index)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many there are; a bit is kept for each while a tag is written.</summary>
    internal static int KeptCount => Kept.Length;

    // Whole style sheets and images stand in attributes; nothing that cleaning reads is as long as this.
    private const int MaxValueLength = 8192;

    public static void Write(ReadOnlySpan<char> attributes, StringBuilder output)
    {
        if (attributes.IsEmpty)
        {
            return;
        }

        var reader = new AttributeReader(attributes);
        ulong written = 0;
        while (reader.Read())
        {
            if (!Indexes.TryGetValue(reader.Name, out int index) || (written >> index) % 2 == 1)
            {
                continue;
            }

            written |= 1UL << index;
            output.Append(' ').Append(Kept[index]).Append("=\"");
            WriteValue(reader.Value.Length > MaxValueLength ? reader.Value[..MaxValueLength] : reader.Value, output);
            output.Append('"');
        }
    }

    /// <summary>The value of one attribute, or an empty span.</summary>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> attributes, string name)
    {
        var reader = new AttributeReader(attributes);
        while (reader.Read())
        {
            if (reader.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return reader.Value;
            }
        }

        return default;
    }

    private static void WriteValue(ReadOnlySpan<char> value, StringBuilder output)
    {
        while (true)
        {
            int index = value.IndexOfAny("\"<\0");
            if (index < 0)
            {
                output.Append(value);
                return;
            }

            output.Append(value[..index]).Append(value[index] switch { '"' => "&quot;", '<' => "&lt;", _ => "" });
            value = value[(index + 1)..];
        }
    }
}
