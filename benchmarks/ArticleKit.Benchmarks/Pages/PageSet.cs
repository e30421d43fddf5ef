namespace ArticleKit.Benchmarks.Pages;

/// <summary>Which of the real pages.</summary>
public enum PageSet
{
    /// <summary>Those of 80 to 120 KB.</summary>
    Median,

    /// <summary>Every fifth of all.</summary>
    EveryFifth,
}
