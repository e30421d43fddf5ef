using System.Globalization;
using System.Text;
using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation.Json;

/// <summary>Makes values of JSON with the names that pages and analyses use, now and then broken.</summary>
internal sealed class JsonSoup(FuzzRandom random)
{
    private const int MostDepth = 6;

    private static readonly string[] Names =
    [
        "@context", "@type", "@id", "@graph", "headline", "name", "author", "datePublished", "dateModified", "articleBody", "image", "url", "publisher", "isAccessibleForFree", "keywords", "inLanguage", "comment", "commentCount", "text", "mainEntityOfPage", "articleSection", "type", "children", "content", "body", "title", "__ref", "props", "pageProps", "nodes", "data", "value", "html", "blocks", "tag", "attributes", "marks", "start", "end", "a", "", "\\u0000", "license",
        "byline", "published", "span", "length", "summary", "sentences", "score", "rank", "keyphrases", "mentions", "topics", "probability", "readability", "statistics", "quotations", "warnings", "code", "rows", "cells", "kind", "xPath", "confidence", "readingTime", "wordCount", "topicVerdict", "unknownReason", "confidenceThreshold",
    ];

    private static readonly string[] Texts =
    [
        "Article", "NewsArticle", "Person", "BlogPosting", "https://schema.org", "Comment", "paragraph", "p", "div", "Ada Poe", "2026-03-04", "9999-99-99", "<p>One paragraph that is long enough to be taken for the text of an article.</p>", "The bridge was closed on Monday because of a crack in a bolt, and it will open again in May.", "", " ", "\\ud800", "\\u0000", "\\n", "&lt;p&gt;", "</script>", "<!--", "en", "1e999", "true", "https://a.org/x",
        "javascript:alert(1)", "heading", "direct", "ease", "00:00:10", "99999999.00:00:00", "NaN", "\\\"", "@", "{\\\"a\\\":1}",
    ];

    private static readonly string[] Numbers = ["0", "-1", "1", "0.5", "1e999", "-1e999", "1e-999", "2147483648", "99999999999999999999999", "-0", "00", "01", "1.", ".5", "+1", "NaN", "Infinity", "0x10", "1700000000000"];

    private static readonly string[] Broken = ["", ",", "}", "]", "{", "[", "'a'", "undefined", "//x", "/*", "\"", "a", ":", "tru", "nul", "\\", "\u0000", "<!--", "];", "{\"a\"", "[,]", "{,}", "{\"a\":1,}"];

    public static string NameAt(FuzzRandom random) => random.Pick(Names);

    public string Value(int depth = 0)
    {
        int kind = random.Below(depth >= MostDepth ? 6 : 12);
        return kind switch
        {
            0 => random.Pick(Numbers),
            1 => random.Pick(["true", "false", "null"]),
            2 => random.Chance(1, 4) ? random.Pick(Broken) : "null",
            < 6 => $"\"{random.Pick(Texts)}\"",
            < 8 => Array(depth),
            _ => Object(depth),
        };
    }

    public string Object(int depth = 0)
    {
        var json = new StringBuilder("{");
        int count = random.Below(6);
        for (int i = 0; i < count; i++)
        {
            json.Append(i > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"\"{random.Pick(Names)}\":{Value(depth + 1)}");
        }

        return json.Append('}').ToString();
    }

    private string Array(int depth)
    {
        var json = new StringBuilder("[");
        int count = random.Below(5);
        for (int i = 0; i < count; i++)
        {
            json.Append(i > 0 ? "," : "").Append(Value(depth + 1));
        }

        return json.Append(']').ToString();
    }
}
