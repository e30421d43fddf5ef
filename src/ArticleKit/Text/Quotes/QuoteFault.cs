namespace ArticleKit.Text.Quotes;

/// <summary>What is wrong with the marks of a passage.</summary>
internal enum QuoteFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It opens and never closes.</summary>
    NeverCloses,

    /// <summary>It closes and was never opened; where it begins is a guess.</summary>
    NeverOpens,

    /// <summary>A mark inside it closes too early.</summary>
    StrayMark,
}
