namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>How fit a sentence is for a summary. What is less fit is taken only when nothing fitter is left.</summary>
internal enum SentenceKind
{
    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>A heading, a byline, a dateline by itself, an invitation to read something else, or a few words.</summary>
    Fragment,

    /// <summary>Punctuation only.</summary>
    NoWords,
}
