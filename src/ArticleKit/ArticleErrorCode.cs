namespace ArticleKit;

/// <summary>Why an article could not be analysed.</summary>
public enum ArticleErrorCode
{
    /// <summary>Something failed that has no code of its own; the inner exception tells.</summary>
    AnalysisFailed,

    /// <summary>The input is longer than <see cref="ArticleLimits.MaxInputLength"/>.</summary>
    InputTooLong,

    /// <summary>A topic model is truncated, foreign, or from a newer version.</summary>
    InvalidModel,

    /// <summary>Training data from which no classifier can be trained.</summary>
    InvalidTrainingData,

    /// <summary>The page has more elements, texts and attributes than <see cref="ArticleLimits.MaxNodes"/>.</summary>
    TooManyNodes,

    /// <summary>The analysis took longer than <see cref="ArticleLimits.MaxTime"/>.</summary>
    TimeLimitExceeded,
}
