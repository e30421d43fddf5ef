using System.Buffers;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Picks out the attributes that cleaning reads, and no others: pages carry many more, and each costs time and memory.</summary>
internal static class AttributeFilter
{
    private static readonly string[] Kept =
    [
        "id", "class", "href", "src", "alt", "title", "name", "content", "property", "itemprop", "itemtype", "itemscope", "rel", "type", "media", "charset",
        "http-equiv", "datetime", "pubdate", "lang", "xml:lang", "open", "dir", "role", "hidden", "aria-hidden", "aria-label", "style", "width", "height", "srcset", "data-src",
        "data-original", "data-lazy-src", "data-srcset", "data-lazy-srcset", "colspan", "rowspan", "scope", "start", "value", "cite", "data-testid",
        "data-component", "data-type", "data-role",
    ];

    private static readonly SearchValues<string> HidingProperties =
        SearchValues.Create(["display", "visibility", "font-size", "left", "top", "text-indent"], StringComparison.OrdinalIgnoreCase);

    private static readonly int Style = Array.IndexOf(Kept, "style");

    private static readonly NameTable Names = new(Kept);

    /// <summary>How many there are; a bit is kept for each while a tag is read.</summary>
    internal static int KeptCount => Kept.Length;

    // Whole style sheets and images stand in attributes; nothing that cleaning reads is as long as this.
    private const int MaxValueLength = 8192;

    /// <summary>Reads the attributes of a tag; of two with the same name the first counts.</summary>
    /// <param name="attributes">What stands in the tag behind its name.</param>
    /// <param name="found">Where they are added.</param>
    /// <param name="values">Makes their values.</param>
    public static void Read(ReadOnlySpan<char> attributes, List<(string Name, string Value)> found, RepeatedValues values)
    {
        if (attributes.IsEmpty)
        {
            return;
        }

        var reader = new AttributeReader(attributes);
        ulong written = 0;
        while (reader.Read())
        {
            int index = Names.Find(reader.Name);
            if (index < 0 || (written >> index) % 2 == 1)
            {
                continue;
            }

            written |= 1UL << index;
            ReadOnlySpan<char> value = reader.Value.Length > MaxValueLength ? reader.Value[..MaxValueLength] : reader.Value;
            if (index == Style && !TellsVisibility(value))
            {
                continue;
            }

            found.Add((Kept[index], values.Of(value)));
        }
    }

    /// <summary>Whether a style may say that an element is not shown; nothing else of it is read.</summary>
    private static bool TellsVisibility(ReadOnlySpan<char> style) => style.ContainsAny(HidingProperties);

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
}
