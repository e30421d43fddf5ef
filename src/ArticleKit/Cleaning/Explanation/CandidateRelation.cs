namespace ArticleKit.Cleaning.Explanation;

/// <summary>Where an element stands that could have been the main one.</summary>
public enum CandidateRelation
{
    /// <summary>It is the main element.</summary>
    Main,

    /// <summary>It stands around the main element.</summary>
    Around,

    /// <summary>It stands within the main element.</summary>
    Within,

    /// <summary>It stands in another part of the page.</summary>
    Elsewhere,
}
