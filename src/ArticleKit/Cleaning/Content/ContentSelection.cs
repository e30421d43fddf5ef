using ArticleKit.Cleaning.Explanation;

namespace ArticleKit.Cleaning.Content;

/// <summary>Which blocks of a page are the article, and what decided over each of them.</summary>
internal sealed class ContentSelection
{
    /// <summary>The indexes of the chosen blocks, in the order of the page.</summary>
    public required IReadOnlyList<int> Chosen { get; init; }

    /// <summary>For each block of the page, how probably it is content, as the classifier sees it.</summary>
    public required IReadOnlyList<double> Probabilities { get; init; }

    /// <summary>For each block of the page, what decided over it last.</summary>
    public required IReadOnlyList<BlockRule> Rules { get; init; }

    /// <summary>What the page says of its own kind.</summary>
    public required PageEvidence Evidence { get; init; }

    /// <summary>Whether rules alone chose, since the classifier found nearly nothing.</summary>
    public required bool IsFallback { get; init; }
}
