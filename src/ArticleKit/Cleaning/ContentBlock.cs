using System.Text.Json.Serialization;
using ArticleKit.Text;

namespace ArticleKit.Cleaning;

/// <summary>A block of an article, and where it came from. Immutable; two blocks with equal contents are equal.</summary>
public sealed record ContentBlock
{
    /// <summary>What kind of content it is.</summary>
    public BlockKind Kind { get; init; }

    /// <summary>The level of a heading, from 1 to 6; 0 for everything else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Level { get; init; }

    /// <summary>
    /// Where the block stands in <see cref="CleanedArticle.Text"/>. Empty for a figure and an embed, at the end of the text before them.
    /// </summary>
    public TextSpan Span { get; init; }

    /// <summary>
    /// The element that it came from, as an XPath that a browser also understands: <c>/html/body/div[2]/p[1]</c>. On a page with so many
    /// deeply nested blocks that such paths would be far longer than the page itself, the later ones are short: <c>(//p)[4711]</c>.
    /// </summary>
    public string XPath { get; init => field = value ?? ""; } = "";

    /// <summary>The line of the HTML that the element starts in; the first is 1.</summary>
    public int Line { get; init; }

    /// <summary>
    /// How probably the block belongs to the article, as the classifier of blocks sees it, from 0 to 1, to four decimals; low where a rule
    /// kept a block against the classifier. Of a table the mean of its rows, of a figure or an embed the lower one of the blocks before
    /// and after it. By default 1.
    /// </summary>
    public double Confidence { get; init; } = 1;

    /// <summary>How many quotations stand around the block; 0 outside of quotations.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int QuoteDepth { get; init; }

    /// <summary>Whether a quotation begins with this block, so that it is none with the quotation before it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool StartsQuote { get; init; }

    /// <summary>Where in a list the block stands, whatever its kind: items may hold code, tables or headings; null outside of lists.</summary>
    public ListPlace? List { get; init; }

    /// <summary>The programming language of a preformatted block in lower case, as the page names it, such as <c>csharp</c>; null if it names none.</summary>
    public string? CodeLanguage { get; init; }

    /// <summary>The rows of a table with their cells; empty for everything else.</summary>
    public IReadOnlyList<TableRow> Rows { get; init => field = ValueList<TableRow>.Of(value); } = ValueList<TableRow>.Empty;

    /// <summary>The image of a figure; null for everything else.</summary>
    public BlockImage? Image { get; init; }

    /// <summary>What an embed shows; null for everything else.</summary>
    public BlockEmbed? Embed { get; init; }

    /// <summary>Links, bold words and other marks in the block's text, ordered by where they begin, the longer first; empty if there are none.</summary>
    public IReadOnlyList<InlineMark> Marks { get; init => field = ValueList<InlineMark>.Of(value); } = ValueList<InlineMark>.Empty;

    /// <summary>What the block is and where it stands, for a log.</summary>
    /// <returns>Such as <c>Heading 0..12 of line 14</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Span.Start}..{Span.End} of line {Line}");
}
