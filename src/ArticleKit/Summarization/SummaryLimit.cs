namespace ArticleKit.Summarization;

/// <summary>Counts what is chosen against the limits that were asked for.</summary>
internal struct SummaryLimit(SummaryOptions options)
{
    private readonly int _maxSentences = options.Sentences ?? (options.Words is null ? SummaryOptions.DefaultSentences : int.MaxValue);
    private readonly int? _words = options.Words;
    private int _chosenSentences;
    private int _chosenWords;

    /// <summary>The most sentences that can be chosen.</summary>
    public readonly int MaxSentences => _maxSentences;

    /// <summary>Adds a sentence unless the summary had better end before it.</summary>
    /// <param name="words">The number of the sentence's words.</param>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(int words)
    {
        bool fits = _chosenSentences < _maxSentences
            && (_words is not { } limit || Math.Abs((long)_chosenWords + words - limit) < Math.Abs((long)_chosenWords - limit));
        if (!fits && _chosenSentences > 0)
        {
            return false;
        }

        _chosenSentences++;
        _chosenWords += words;
        return true;
    }
}
