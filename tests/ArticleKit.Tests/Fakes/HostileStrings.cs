using CsCheck;

namespace ArticleKit.Tests.Fakes;

/// <summary>Strings that break programs: control characters, halves of characters, markup that does not fit together.</summary>
internal static class HostileStrings
{
    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p", ">", "<!--", "-->", "<script>", "</script", "<b>", "&amp;", "&#0;", "&#xD800;", "<![CDATA[", "\0", "\uD83D", "\uDE00",
        "\uFEFF", "\u2028", "\r\n", "\n\n", " ", ".", "“", "A sentence stands here. ", "Dr. No", "漢字かな", "e\u0301", "<title>", "<meta charset=x>",
        "\"", "\\", "\u001b[31m", "[red]",
    ];

    /// <summary>Any characters at all, lone surrogates and NULs among them.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.Char.Array[0, 200].Select(characters => new string(characters)),
        Gen.OneOf(Pieces).Array[0, 60].Select(string.Concat));
}
