namespace ArticleKit.Cleaning.Metadata;

/// <summary>What a page tells about its article beside the text.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public string? SiteName { get; init; }

    public string? Language { get; init; }

    public string? CanonicalUrl { get; init; }

    public string? Excerpt { get; init; }
}
