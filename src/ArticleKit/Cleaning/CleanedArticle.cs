using System.Text.Json.Serialization;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.Display.Notebooks;
using ArticleKit.Text;

namespace ArticleKit.Cleaning;

/// <summary>An article freed of the page around it. Immutable.</summary>
[TypeFormatterSource(typeof(DisplaySource))]
public sealed record CleanedArticle
{
    /// <summary>The title, without the name of the site; null if the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The authors in the order of the page; empty if none is named. Where the page names no person, the editors, the agency or the site
    /// that it calls the author.
    /// </summary>
    public IReadOnlyList<string> Authors { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The authors in one line, separated by commas; null if none is named.</summary>
    [JsonIgnore]
    public string? Byline => Authors.Count > 0 ? string.Join(", ", Authors) : null;

    /// <summary>
    /// When the article was published; where the page shows only when it was changed, that; null if it shows neither. A date without a time
    /// is midnight UTC. Where the page states a time in UTC and shows the day before or after, the offset is one that gives the day shown.
    /// </summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When the article was last changed; null if the page does not tell.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The name of the site; null if the page does not tell.</summary>
    public string? SiteName { get; init; }

    /// <summary>The language that the page declares, as a BCP 47 tag such as <c>en-GB</c>; null if it declares none.</summary>
    public string? Language { get; init; }

    /// <summary>The absolute address that the page itself calls its own; null if it names none.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The page's own short description; null if it has none.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The section of its site that the article stands in, such as "Sports"; null if the page names none.</summary>
    public string? Section { get; init; }

    /// <summary>The tags of the article, in the order of the page; at most 50, empty if it has none.</summary>
    public IReadOnlyList<string> Tags { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The absolute address of the licence that the page states for its article; null if it states none.</summary>
    public string? LicenseUrl { get; init; }

    /// <summary>The absolute address of the AMP version of the page; null if it names none.</summary>
    public string? AmpUrl { get; init; }

    /// <summary>The absolute address of the version for print (<c>link rel="alternate" media="print"</c>); null if the page names none.</summary>
    public string? PrintUrl { get; init; }

    /// <summary>Whether readers have to pay or to subscribe, as the page itself states it; null if it does not tell.</summary>
    public bool? IsPaywalled { get; init; }

    /// <summary>The image that the page shows with its article, or has others show with it; null if it has none.</summary>
    public LeadImage? LeadImage { get; init; }

    /// <summary>
    /// How sure we are, from 0 to 1, that the page is an article and that <see cref="Text"/> is the whole of it and nothing else; 0 without a
    /// text. Forum threads, products, documentation and lists come out lower than articles, however well their text was found.
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>The text of the article: its blocks separated by blank lines, items of a list and rows of a table by line breaks.</summary>
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>The blocks that make up <see cref="Text"/>, in order.</summary>
    public IReadOnlyList<ContentBlock> Blocks { get; init => field = ValueList<ContentBlock>.Of(value); } = ValueList<ContentBlock>.Empty;

    /// <summary>
    /// The readers' comments, in the order of the page; empty unless <see cref="CleaningOptions.IncludeComments"/> asks for them. The posts
    /// of a forum thread are its text, not comments.
    /// </summary>
    public IReadOnlyList<ArticleComment> Comments { get; init => field = ValueList<ArticleComment>.Of(value); } = ValueList<ArticleComment>.Empty;

    /// <summary>What a reader should know of this page.</summary>
    public IReadOnlyList<ArticleWarning> Warnings { get; init => field = ValueList<ArticleWarning>.Of(value); } = ValueList<ArticleWarning>.Empty;

    /// <summary>
    /// Renders the article as GitHub-flavoured Markdown: headings, nested lists, quotations, fenced code, tables, images, links and
    /// emphasis. Text that looks like markup is escaped and remains text.
    /// </summary>
    /// <param name="options">What it is to have; null for <see cref="MarkdownRenderingOptions.Default"/>.</param>
    /// <returns>Lines that end with a line feed each; empty if there is nothing to show.</returns>
    public string ToMarkdown(MarkdownRenderingOptions? options = null) => MarkdownRenderer.Render(this, options ?? MarkdownRenderingOptions.Default);

    /// <summary>
    /// Renders the article as HTML that is safe to show in any page: an <c>article</c> element with nothing in it but headings,
    /// paragraphs, lists, quotations, code, tables, images and links, without scripts, styles, classes and identifiers of the page, and
    /// with addresses of the schemes <c>http</c>, <c>https</c> and <c>mailto</c> only. Embeds are links.
    /// </summary>
    /// <param name="options">What it is to have; null for <see cref="HtmlRenderingOptions.Default"/>.</param>
    /// <returns>The element.</returns>
    public string ToHtml(HtmlRenderingOptions? options = null) => HtmlRenderer.Render(this, options ?? HtmlRenderingOptions.Default);

    /// <summary>A short description for a log, never the text.</summary>
    /// <returns>The title, and the number of blocks.</returns>
    public override string ToString() => FormattableString.Invariant($"{PreviewText.Of(Title ?? "page")} ({Blocks.Count} blocks)");
}
