namespace ArticleKit.Cleaning.Rendering;

/// <summary>A block, or what stands around blocks: a quotation, a list, an item of one, or the article itself.</summary>
internal sealed class BlockNode(BlockNodeKind kind)
{
    public BlockNodeKind Kind { get; } = kind;

    /// <summary>The block of a leaf.</summary>
    public ContentBlock? Block { get; init; }

    /// <summary>The number of an item; that of its first item for a list. Null without numbers.</summary>
    public int? Number { get; init; }

    /// <summary>How many lists stand around, this one included.</summary>
    public int Depth { get; init; }

    public List<BlockNode> Children { get; } = [];
}
