using ArticleKit.Cleaning;
using ArticleKit.Text;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>What must hold for every cleaned page.</summary>
internal static class ArticleChecks
{
    private const int MostTags = 50;

    public static void RequireSound(this CaseRun run, CleanedArticle article, int lines)
    {
        string text = article.Text;
        run.Require(!text.AsSpan().ContainsAny('\0', '\r'), "text", "The text holds a NUL or a carriage return.");
        run.RequireFraction(article.Confidence, "Confidence");
        run.RequireWarnings(article.Warnings, text);
        run.Require(article.Tags.Count <= MostTags, "metadata", () => $"There are {article.Tags.Count} tags.");
        run.Require(article.Authors.All(author => !string.IsNullOrWhiteSpace(author)), "metadata", "An author is blank.");
        foreach (string? address in (string?[])[article.CanonicalUrl, article.AmpUrl, article.PrintUrl, article.LicenseUrl, article.LeadImage?.Url])
        {
            run.Require(address is null || Uri.TryCreate(address, UriKind.Absolute, out _), "address", () => $"'{address}' is not absolute.");
        }

        int end = 0;
        foreach (ContentBlock block in article.Blocks)
        {
            run.RequireInside(block.Span, text, "block");
            run.Require(block.Span.Start >= end && text[end..block.Span.Start] is "" or "\n" or "\n\n", "block", () => $"The block at {block.Span} does not follow {end}.");
            end = block.Span.End;
            RequireSound(run, block, lines);
        }

        run.Require(end == text.Length, "block", () => $"The blocks end at {end} of {text.Length}.");
        foreach (ArticleComment comment in article.Comments)
        {
            run.Require(!string.IsNullOrWhiteSpace(comment.Text) && comment.Depth >= 0, "comment", "A comment is blank or above the first level.");
        }
    }

    private static void RequireSound(CaseRun run, ContentBlock block, int lines)
    {
        bool isEmpty = block.Kind is BlockKind.Figure or BlockKind.Embed;
        run.Require(block.Span.Length > 0 != isEmpty, "block", () => $"A block of kind {block.Kind} has a length of {block.Span.Length}.");
        run.Require((block.Image is not null) == (block.Kind == BlockKind.Figure) && (block.Embed is not null) == (block.Kind == BlockKind.Embed), "block", () => $"A block of kind {block.Kind} has not what it should.");
        run.Require(block.Level is >= 0 and <= 6 && (block.Level > 0) == (block.Kind == BlockKind.Heading), "block", () => $"A block of kind {block.Kind} has the level {block.Level}.");
        run.Require(block.Line >= 1 && block.Line <= lines, "block", () => $"A block is in line {block.Line} of {lines}.");
        run.Require(block.XPath.StartsWith("/html", StringComparison.Ordinal) || block.XPath.StartsWith("(//", StringComparison.Ordinal), "block", () => $"The path is '{SpanChecks.Short(block.XPath)}'.");
        run.RequireFraction(block.Confidence, "block.Confidence");
        foreach (TextSpan inner in block.Marks.Select(mark => mark.Span).Concat(block.Rows.SelectMany(row => row.Cells).Select(cell => cell.Span)))
        {
            run.Require(inner.Start >= block.Span.Start && inner.End <= block.Span.End && inner.Length >= 0, "span", () => $"A mark or cell at {inner} is outside of its block at {block.Span}.");
        }
    }
}
