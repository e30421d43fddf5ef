namespace ArticleKit.Cleaning.Metadata;

/// <summary>What a page tells about its article beside the text.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    /// <summary>What the page says of its own kind.</summary>
    public required KindTags Kind { get; init; }

    /// <summary>What relative addresses in the page are relative to; null if nobody tells.</summary>
    public Uri? BaseAddress { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public string? SiteName { get; init; }

    public string? Language { get; init; }

    public string? CanonicalUrl { get; init; }

    public string? Excerpt { get; init; }

    /// <summary>The text that the structured data calls the body of the article.</summary>
    public string? ArticleBody { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? LicenseUrl { get; init; }

    public string? AmpUrl { get; init; }

    public string? PrintUrl { get; init; }

    public bool? IsPaywalled { get; init; }

    public LeadImage? LeadImage { get; init; }
}
