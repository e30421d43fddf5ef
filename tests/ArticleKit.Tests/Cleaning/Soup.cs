using ArticleKit.Cleaning.Markup;
using CsCheck;

namespace ArticleKit.Tests.Cleaning;

/// <summary>Random tag soup.</summary>
internal static class Soup
{
    private static readonly string[] Names =
        [.. Enum.GetValues<Tag>().Select(Tags.NameOf), "my-part", "o:p", "image", "foreignObject", "desc", "spacer", "noxhtml", "keygen", "annotation"];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (8, AnyOf(Names).Select(name => $"<{name}>")),
        (2, AnyOf("p", "div", "table", "tr", "td", "li", "ul", "a", "h2", "button", "object", "form", "select").Select(name => $"<{name}>")),
        (6, AnyOf(Names).Select(name => $"</{name}>")),
        (2, AnyOf(
            "<a href=x>", "<p class='a\"b'>", "<div hidden>", "<td colspan=2>", "<svg/>", "<b title=\"", "<i id='", "<!--", "-->", "--!>", "<!doctype html>",
            "<br/>", "<script/>", "<", "</", "<3", "&amp;", "&#0;", "\0", "\ud800", "\ufeff", ">", "\"", "'", "<script type=\"application/ld+json\">{\"@type\":\"Article\"}</script>")),
        (6, AnyOf("one", " two ", "three.", "\n", "Some words of a sentence that goes on, and ends here.", "年月日。")));

    /// <summary>One of some texts.</summary>
    public static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    public static Gen<string> Of { get; } = Piece.Array[0, 60].Select(string.Concat);
}
