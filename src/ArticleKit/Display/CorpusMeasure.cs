namespace ArticleKit.Display;

/// <summary>What articles of a corpus are compared by.</summary>
public enum CorpusMeasure
{
    /// <summary>The consensus grade of readability; of English articles only.</summary>
    Grade,

    /// <summary>The number of words; compared by its logarithm, since twice as long is as unusual as half as long.</summary>
    Words,

    /// <summary>The mean number of words per sentence.</summary>
    SentenceLength,
}
