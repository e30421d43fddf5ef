using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>The marks that a browser sets around a <c>q</c> element (section 15.3.6 of the HTML standard).</summary>
internal static class Quotation
{
    public const string Opening = "“";
    public const string Closing = "”";

    private const string Marks = "\"'“”„‟«»‹›‘’‚「『";

    /// <summary>Whether the page has set marks itself.</summary>
    public static bool HasMarks(HtmlNode quotation) =>
        quotation.FirstChild is HtmlTextNode text && HtmlText.Decode(text.Text).AsSpan().TrimStart() is { IsEmpty: false } words && Marks.Contains(words[0], StringComparison.Ordinal);
}
