namespace ArticleKit.Benchmarks.Measuring;

/// <summary>Which of the real pages.</summary>
public enum PageSet
{
    /// <summary>Those of 80 to 120 KB.</summary>
    Median,

    /// <summary>All of them.</summary>
    All,
}
