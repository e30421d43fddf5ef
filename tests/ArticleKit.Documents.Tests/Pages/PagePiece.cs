namespace ArticleKit.Documents.Tests.Pages;

/// <summary>A piece of C# that a page shows.</summary>
/// <param name="Heading">The heading that it stands under; empty if there is none.</param>
/// <param name="Code">The code.</param>
/// <param name="Prints">What the page says that it prints, in a block of plain text below it; null if it says nothing.</param>
internal sealed record PagePiece(string Heading, string Code, string? Prints);
