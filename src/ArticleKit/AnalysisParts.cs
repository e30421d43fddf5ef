namespace ArticleKit;

/// <summary>The parts of an <see cref="ArticleAnalysis"/> that are there only if they were asked for.</summary>
[Flags]
public enum AnalysisParts
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary><see cref="ArticleAnalysis.Content"/>.</summary>
    Content = 1,

    /// <summary><see cref="ArticleAnalysis.Readability"/>.</summary>
    Readability = 2,

    /// <summary><see cref="ArticleAnalysis.Summary"/>.</summary>
    Summary = 4,

    /// <summary><see cref="ArticleAnalysis.Keyphrases"/>.</summary>
    Keyphrases = 8,

    /// <summary><see cref="ArticleAnalysis.Quotations"/>.</summary>
    Quotations = 16,

    /// <summary><see cref="ArticleAnalysis.Topics"/>.</summary>
    Topics = 32,

    /// <summary>Results of steps of your own, <see cref="ArticleAnalysis.Get{T}"/>.</summary>
    CustomSteps = 64,
}
