namespace ArticleKit.Topics.Rendering;

/// <summary>A column.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right.</param>
/// <param name="FullName">What the heading is short for; null if it is not short.</param>
internal sealed record ReportColumn(string Heading, bool IsNumber = true, string? FullName = null);
