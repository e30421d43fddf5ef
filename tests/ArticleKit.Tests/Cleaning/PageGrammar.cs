using CsCheck;

namespace ArticleKit.Tests.Cleaning;

/// <summary>Makes pages of real words and random markup: well-formed parts, parts that break, and both inside each other.</summary>
internal static class PageGrammar
{
    private const int MaxDepth = 4;

    private static readonly Gen<string> Word = Soup.AnyOf(
        "harbour", "lantern", "seven", "the", "of", "and", "keeper", "naïve", "Übergang", "Москва", "今天天气", "שלום", "می\u200cخواهم", "สะพาน", "don't", "well-known", "3.14", "A", "👍");

    private static readonly Gen<string> Mark = Soup.AnyOf(" ", " ", " ", " ", ", ", ". ", "&nbsp;", "&amp;", "\n", "\r\n", "\t", "&#8203;", "\u00ad", "\0", "&eacute;", "&bogus;", " < ", "<br>", "<wbr>");

    private static readonly Gen<string> Words = Gen.Select(Word, Mark, (word, mark) => word + mark).Array[1, 25].Select(parts => string.Concat(parts));

    private static readonly Gen<string> Inline = Soup.AnyOf("a", "b", "i", "em", "span", "sup", "q", "code", "font", "x-any", "button", "label", "time");

    private static readonly Gen<string> Block = Soup.AnyOf(
        "p", "p", "p", "div", "div", "section", "article", "main", "ul", "li", "blockquote", "pre", "h1", "h2", "h3", "table", "tr", "td", "dl", "dd", "figure", "figcaption", "nav", "aside", "footer", "form", "details", "select");

    private static readonly Gen<string> Attributes = Soup.AnyOf(
        "", "", "", " class=article", " class='comment'", " id=nav", " href='/x'", " style='display:none'", " hidden", " title=\"a > b\"", " dir=rtl", " =", " \"", " class=\"unclosed");

    private static readonly Gen<string> Fragment = Soup.AnyOf(
        "</div>", "</p>", "</li></ul>", "<!--", "-->", "<!-- note -->", "<script>if (a<b) c()</script>", "<style>p{}</style>", "<![CDATA[", "]]>", "<?php ?>", "<%", "<td>", "<li>", "</", "<>", "<svg><path/></svg>",
        "<template>", "</template>", "<noscript>", "<hr>", "<img alt=x>", "<b><p>", "</b></i>");

    public static Gen<string> Pages { get; } = Gen.Select(Gen.Bool, Nodes(MaxDepth).Array[1, 8], (isWhole, parts) =>
    {
        string body = string.Concat(parts);
        return isWhole ? $"<!DOCTYPE html><html lang=en><head><title>The harbour</title></head><body>{body}</body></html>" : body;
    });

    private static Gen<string> Nodes(int depth)
    {
        if (depth == 0)
        {
            return Words;
        }

        Gen<string> inner = Nodes(depth - 1).Array[1, 3].Select(parts => string.Concat(parts));
        return Gen.Frequency(
            (4, Words),
            (3, Element(Inline, inner)),
            (5, Element(Block, inner)),
            (1, Fragment));
    }

    private static Gen<string> Element(Gen<string> names, Gen<string> inner) =>
        Gen.Select(names, Attributes, inner, Gen.Int[0, 9], (name, attributes, content, ends) => $"<{name}{attributes}>{content}{(ends > 0 ? $"</{name}>" : "")}");
}
