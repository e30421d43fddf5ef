namespace ArticleKit.Evaluation.Cleaning;

/// <summary>What an extractor found.</summary>
internal sealed record ExtractedPage(string Text, string? Title, string? Author, DateTimeOffset? Published)
{
    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? SiteName { get; init; }

    public string? Excerpt { get; init; }

    public string? Language { get; init; }
}
