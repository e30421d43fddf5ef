using ArticleKit.Text;

namespace ArticleKit.Cleaning;

/// <summary>What one reader wrote below an article. Immutable.</summary>
/// <param name="Text">The comment, its paragraphs separated by blank lines; never empty.</param>
/// <param name="XPath">The element that holds the comment, as <see cref="ContentBlock.XPath"/> has it.</param>
/// <param name="Line">The line of the HTML that the element starts in; the first is 1.</param>
public sealed record ArticleComment(string Text, string XPath, int Line)
{
    /// <summary>Who wrote it, as the page shows the name; null if the page does not tell.</summary>
    public string? Author { get; init; }

    /// <summary>When it was written; null if the page does not tell, or only roughly, such as "2 days ago". A date without a time is midnight UTC.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>0 for a comment on the article, 1 for a reply to one, and so on, where the markup tells; else 0.</summary>
    public int Depth { get; init; }

    /// <summary>Who wrote the comment, and how it begins, for a log.</summary>
    /// <returns>Such as <c>Ada: I was there</c>.</returns>
    public override string ToString() => $"{PreviewText.Of(Author ?? "somebody")}: {PreviewText.Of(Text)}";
}
