namespace ArticleKit.Summarization.Explanation;

/// <summary>Why a sentence was chosen.</summary>
public sealed record SentenceExplanation
{
    /// <summary>The sentence, as it stands in the summary.</summary>
    public required SummarySentence Sentence { get; init; }

    /// <summary>What lifted and what lowered it, the greatest contribution first.</summary>
    public required IReadOnlyList<SentenceFeature> Features { get; init => field = ValueList<SentenceFeature>.Of(value); }

    /// <summary>
    /// The sentences whose likeness speaks most for it, at most three, the strongest first; empty where the algorithm does not compare
    /// sentences with one another.
    /// </summary>
    public required IReadOnlyList<SimilarSentence> Nearest { get; init => field = ValueList<SimilarSentence>.Of(value); }

    /// <summary>The sentence with its rank and score, as <see cref="SummarySentence.ToString"/> has it.</summary>
    /// <returns>Such as <c>1. 0.812 The bridge was closed on Monday.</c></returns>
    public override string ToString() => Sentence.ToString();
}
