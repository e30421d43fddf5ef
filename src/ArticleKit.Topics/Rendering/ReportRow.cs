namespace ArticleKit.Topics.Rendering;

/// <summary>A row.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Shades">How strongly each cell is tinted, from 0 to 1, below 0 for what is bad; null for no tints.</param>
internal sealed record ReportRow(IReadOnlyList<string> Cells, IReadOnlyList<double>? Shades = null);
