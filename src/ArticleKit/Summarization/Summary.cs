namespace ArticleKit.Summarization;

/// <summary>An extractive summary: sentences of the article, as they stand there.</summary>
/// <param name="Sentences">The chosen sentences in the order of the article; empty only if the article has no sentence.</param>
public sealed record Summary(IReadOnlyList<SummarySentence> Sentences)
{
    /// <summary>The chosen sentences in the order of the article; empty only if the article has no sentence.</summary>
    public IReadOnlyList<SummarySentence> Sentences { get; init => field = ValueList<SummarySentence>.Of(value); }
        = ValueList<SummarySentence>.Of(Sentences);

    /// <summary>The summary of an article that has no sentence.</summary>
    public static Summary Empty { get; } = new([]);

    /// <summary>The summary as one string, its sentences separated by a blank.</summary>
    public string Text => string.Join(' ', Sentences.Select(sentence => sentence.Text));

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}
