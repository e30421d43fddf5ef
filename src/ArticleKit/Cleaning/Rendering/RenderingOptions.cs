namespace ArticleKit.Cleaning.Rendering;

/// <summary>What a rendered article has, in any format.</summary>
public abstract record RenderingOptions
{
    private protected RenderingOptions()
    {
    }

    /// <summary>Whether title, authors and date stand above the text; false by default. Headings of the text then begin at the second level.</summary>
    public bool IncludeHeader { get; init; }

    /// <summary>Whether images are shown, with their captions; true by default. A reader's program loads them from where they are.</summary>
    public bool IncludeImages { get; init; } = true;

    /// <summary>Whether videos, posts and the like are shown, as links; true by default.</summary>
    public bool IncludeEmbeds { get; init; } = true;

    /// <summary>Whether links in the text are links; true by default. Else their words stand there without.</summary>
    public bool IncludeLinks { get; init; } = true;

    /// <summary>How many levels of headings stand above those of the text, in a document of ours that has the text in it.</summary>
    internal int HeadingsAbove { get; init; }
}
