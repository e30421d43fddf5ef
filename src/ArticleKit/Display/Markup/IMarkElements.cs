namespace ArticleKit.Display.Markup;

/// <summary>Writes the elements that mark something.</summary>
internal interface IMarkElements
{
    /// <summary>Writes what stands before the marked text.</summary>
    /// <param name="kind">What it is marked as.</param>
    /// <param name="tag">Which of its kind it is.</param>
    /// <param name="urls">The addresses that the tags of links count in.</param>
    void Open(LayerKind kind, int tag, IReadOnlyList<string> urls);

    /// <summary>Writes what stands behind the marked text.</summary>
    /// <param name="kind">What it is marked as.</param>
    /// <param name="tag">Which of its kind it is.</param>
    void Close(LayerKind kind, int tag);
}
