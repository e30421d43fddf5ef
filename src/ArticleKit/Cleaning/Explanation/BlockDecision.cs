namespace ArticleKit.Cleaning.Explanation;

/// <summary>Whether a block of text became a part of the article.</summary>
public enum BlockDecision
{
    /// <summary>It did not.</summary>
    Dropped,

    /// <summary>It did.</summary>
    Kept,
}
