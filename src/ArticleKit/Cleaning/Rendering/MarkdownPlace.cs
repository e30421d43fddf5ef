namespace ArticleKit.Cleaning.Rendering;

/// <summary>Where a piece of Markdown stands, which decides what would be markup in it.</summary>
internal enum MarkdownPlace
{
    Line,
    Heading,
    Cell,
}
