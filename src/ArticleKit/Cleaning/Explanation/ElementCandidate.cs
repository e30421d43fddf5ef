namespace ArticleKit.Cleaning.Explanation;

/// <summary>An element that could hold the article. Immutable.</summary>
public sealed record ElementCandidate
{
    /// <summary>The element, as <see cref="ContentBlock.XPath"/> has it.</summary>
    public required string XPath { get; init; }

    /// <summary>The line of the HTML that it starts in; the first is 1.</summary>
    public required int Line { get; init; }

    /// <summary>Where it stands.</summary>
    public required CandidateRelation Relation { get; init; }

    /// <summary>
    /// What speaks for its text less what speaks against it, in words: a word of a block that is surely content adds a half, a word of one
    /// that is surely none takes a half away, and a long block counts as 150 words. Where rules alone chose, the sum of their scores.
    /// </summary>
    public required double Score { get; init; }

    /// <summary>The share of the words of the page that stand in it, from 0 to 1.</summary>
    public required double ShareOfWords { get; init; }

    /// <summary>The share of the words of the article that stand in it, from 0 to 1.</summary>
    public required double ShareOfArticle { get; init; }
}
