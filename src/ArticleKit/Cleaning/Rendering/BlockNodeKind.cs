namespace ArticleKit.Cleaning.Rendering;

/// <summary>What a <see cref="BlockNode"/> is.</summary>
internal enum BlockNodeKind
{
    Article,
    Quote,
    List,
    Item,
    Leaf,
}
