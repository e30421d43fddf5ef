namespace ArticleKit.Cleaning.Explanation;

/// <summary>How a page was cleaned: which element holds the article and why, and what was kept and dropped by which rule. Immutable.</summary>
public sealed record CleaningExplanation
{
    /// <summary>The article, as <see cref="HtmlCleaner.Clean(string, Uri?, CleaningOptions?)"/> gives it.</summary>
    public required CleanedArticle Article { get; init; }

    /// <summary>
    /// The element whose text speaks most for being the article; null if no text of the page does. Blocks are judged one by one, so that
    /// some outside of it may be kept too.
    /// </summary>
    public ElementCandidate? MainElement { get; init; }

    /// <summary>The elements that came next, at most five, the best first.</summary>
    public IReadOnlyList<ElementCandidate> RunnersUp { get; init => field = ValueList<ElementCandidate>.Of(value); } = ValueList<ElementCandidate>.Empty;

    /// <summary>Why the main element won, in English.</summary>
    public required string Reason { get; init; }

    /// <summary>Every block of text of the page, in order.</summary>
    public IReadOnlyList<BlockExplanation> Blocks { get; init => field = ValueList<BlockExplanation>.Of(value); } = ValueList<BlockExplanation>.Empty;

    /// <summary>Whether rules alone chose, since the classifier of blocks found nearly nothing.</summary>
    public required bool IsFallback { get; init; }

    /// <summary>What was explained, for a log; <see cref="ToText"/> gives all of it.</summary>
    /// <returns>Such as <c>12 of 48 blocks kept</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Blocks.Count(block => block.Decision == BlockDecision.Kept)} of {Blocks.Count} blocks kept");

    /// <summary>The explanation as lines for a terminal.</summary>
    /// <param name="maxBlocks">How many blocks are written at most; first of all those that were kept, then those that nearly were. They stay in the order of the page.</param>
    /// <returns>The lines, each with an end; control characters of the page are left out.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBlocks"/> is negative.</exception>
    public string ToText(int maxBlocks = 200)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxBlocks);
        return new ExplanationText(this).Write(maxBlocks);
    }
}
