namespace ArticleKit.Cleaning.Explanation;

/// <summary>A block of text of a page, and why it is a part of the article or is not. Immutable.</summary>
public sealed record BlockExplanation
{
    /// <summary>How many characters <see cref="Preview"/> has at most.</summary>
    public const int MaxPreviewLength = 100;

    /// <summary>The beginning of the text, in one line; ends in <c>…</c> where the text goes on.</summary>
    public required string Preview { get; init; }

    /// <summary>The element that holds the block, as <see cref="ContentBlock.XPath"/> has it.</summary>
    public required string XPath { get; init; }

    /// <summary>The line of the HTML that the element starts in; the first is 1.</summary>
    public required int Line { get; init; }

    /// <summary>What kind of text it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>How many words it has.</summary>
    public required int Words { get; init; }

    /// <summary>The share of its words that stand in links, from 0 to 1.</summary>
    public required double LinkDensity { get; init; }

    /// <summary>How probably it is content, as the classifier of blocks sees it, from 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>What decided over it last.</summary>
    public required BlockRule Rule { get; init; }

    /// <summary>Whether it became a part of the article.</summary>
    public BlockDecision Decision => IsKept(Rule) ? BlockDecision.Kept : BlockDecision.Dropped;

    /// <summary>Whether a rule is one that keeps blocks.</summary>
    internal static bool IsKept(BlockRule rule) =>
        rule is BlockRule.Likely or BlockRule.InMainElement or BlockRule.Gap or BlockRule.Sibling or BlockRule.EmbeddedPost or BlockRule.StatedBody;
}
