namespace ArticleKit.Cleaning;

/// <summary>The image of a figure. Immutable.</summary>
/// <param name="Url">Its absolute address; where the page loads the image late, that of the image, not of what stands in its place.</param>
public sealed record BlockImage(string Url)
{
    /// <summary>What the page says in place of the image; null if it says nothing.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The text below the image, as one line; null if there is none, or where it is a block of the article itself.</summary>
    public string? Caption { get; init; }

    /// <summary>The width in pixels that the page states; null if it states none.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels that the page states; null if it states none.</summary>
    public int? Height { get; init; }
}
