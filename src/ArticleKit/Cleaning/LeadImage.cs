namespace ArticleKit.Cleaning;

/// <summary>The image that a page shows with its article, or has others show with it. Immutable.</summary>
/// <param name="Url">Its absolute address.</param>
public sealed record LeadImage(string Url)
{
    /// <summary>The text below the image; null if the page has none.</summary>
    public string? Caption { get; init; }

    /// <summary>The width in pixels that the page states; null if it states none.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels that the page states; null if it states none.</summary>
    public int? Height { get; init; }
}
