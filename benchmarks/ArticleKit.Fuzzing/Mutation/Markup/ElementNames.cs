using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Names of elements: all that the cleaner knows, and some that it does not.</summary>
internal static class ElementNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enum.GetValues<Tag>().Select(Tags.NameOf).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), "my-part", "o:p", "image", "foreignObject", "desc", "spacer", "noxhtml", "keygen", "annotation-xml", "mi", "mglyph", "g", "slot", "portal", "xmp", "listing", "bgsound", "isindex",
        "menuitem", "nobr", "rb", "rtc", "shadow", "a:b:c", "X-A", "é", "h7",
    ];
}
