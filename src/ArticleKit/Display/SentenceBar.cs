namespace ArticleKit.Display;

/// <summary>One or more sentences that follow each other.</summary>
/// <param name="First">The number of the first; the first of the text is 1.</param>
/// <param name="Last">The number of the last.</param>
/// <param name="Words">The words of the longest.</param>
/// <param name="IsSummary">Whether one is in the summary.</param>
/// <param name="IsHard">Whether one is marked as hard.</param>
internal readonly record struct SentenceBar(int First, int Last, int Words, bool IsSummary, bool IsHard)
{
    /// <summary>The bar in words.</summary>
    public string Describe()
    {
        string which = First == Last ? FormattableString.Invariant($"Sentence {First}: ") : FormattableString.Invariant($"Sentences {First} to {Last}: at most ");
        return $"{which}{ArticleFacts.Count(Words, "word")}{(IsSummary ? ", in the summary" : "")}{(IsHard ? ", hard" : "")}";
    }
}
