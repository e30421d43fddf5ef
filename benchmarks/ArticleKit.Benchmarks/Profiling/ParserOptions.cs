using HtmlAgilityPack;

namespace ArticleKit.Benchmarks.Profiling;

/// <summary>HtmlAgilityPack's bare parse with each of its options turned the other way.</summary>
internal static class ParserOptions
{
    private const int DeepestNesting = 500;

    /// <summary>The parses of some pages; the first is that with the options as they are.</summary>
    public static IReadOnlyList<Stage> Of(string[] pages)
    {
        return
        [
            Parse("options as they are", _ => { }),
            Parse("OptionReadEncoding = false", document => document.OptionReadEncoding = false),
            Parse("OptionUseIdAttribute = false", document => document.OptionUseIdAttribute = false),
            Parse("OptionCheckSyntax = false", document => document.OptionCheckSyntax = false),
            Parse("OptionAutoCloseOnEnd = true", document => document.OptionAutoCloseOnEnd = true),
            Parse("OptionFixNestedTags = true", document => document.OptionFixNestedTags = true),
            Parse("OptionMaxNestedChildNodes = 500", document => document.OptionMaxNestedChildNodes = DeepestNesting),
            Parse("DisableServerSideCode = true", document => document.DisableServerSideCode = true),
            Parse("encoding, identifiers, syntax and server-side code all off", document =>
            {
                document.OptionReadEncoding = false;
                document.OptionUseIdAttribute = false;
                document.OptionCheckSyntax = false;
                document.DisableServerSideCode = true;
            }),
        ];

        Stage Parse(string name, Action<HtmlDocument> configure) => new(name, () =>
        {
            foreach (string page in pages)
            {
                var document = new HtmlDocument();
                configure(document);
                document.LoadHtml(page);
            }
        });
    }
}
