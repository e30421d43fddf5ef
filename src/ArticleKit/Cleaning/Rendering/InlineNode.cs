namespace ArticleKit.Cleaning.Rendering;

/// <summary>A mark with the marks inside it.</summary>
/// <param name="Kind">What it makes of its words.</param>
/// <param name="Start">Where its words begin in the whole text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Url">The address of a link.</param>
internal sealed record InlineNode(InlineMarkKind Kind, int Start, int End, string? Url)
{
    public int End { get; set; } = End;

    public List<InlineNode> Children { get; } = [];
}
