namespace ArticleKit.Summarization;

/// <summary>In which order the sentences of a summary stand.</summary>
public enum SummaryOrder
{
    /// <summary>As in the article.</summary>
    Source,

    /// <summary>The best first.</summary>
    Score,
}
