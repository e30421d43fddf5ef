namespace ArticleKit.Cleaning;

/// <summary>Something from elsewhere that is shown within an article, such as a video, a map or a post. Immutable.</summary>
/// <param name="Url">The absolute address of what is shown.</param>
public sealed record BlockEmbed(string Url)
{
    /// <summary>The name of the service that it comes from, such as <c>YouTube</c>; null if it is none that is known.</summary>
    public string? Provider { get; init; }

    /// <summary>What the page calls it; null if it does not tell.</summary>
    public string? Title { get; init; }

    /// <summary>The text below it, as one line; null if there is none, or where it is a block of the article itself.</summary>
    public string? Caption { get; init; }
}
