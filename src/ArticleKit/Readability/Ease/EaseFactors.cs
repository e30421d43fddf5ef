namespace ArticleKit.Readability.Ease;

/// <summary>The four things that <see cref="EaseScale"/> is made of, measured on one English text. Immutable.</summary>
/// <remarks>The definitions are written out, with an example, in <c>docs/ease.md</c> of the repository.</remarks>
public sealed record EaseFactors
{
    /// <summary>
    /// How rare the words are: the mean, over the distinct words that are rarer than 6 on the Zipf scale, of how far they fall below 4.75 on
    /// it; from 0, if there are only everyday words, to 2.95. Names do not count.
    /// </summary>
    public double Rarity { get; init; }

    /// <summary>
    /// How long sentences are, as the natural logarithm of the mean number of words in the sentence that a word of the text stands in: each
    /// sentence counts as often as it has words. 0 or more.
    /// </summary>
    public double SentenceLength { get; init; }

    /// <summary>The mean number of syllables of the same distinct words that <see cref="Rarity"/> is measured on; 0 if there are none.</summary>
    public double SyllablesPerWord { get; init; }

    /// <summary>
    /// The share of words that formal prose is built with: of, by, which, whose, whom, upon, thus, hence and such; from 0 to 1.
    /// </summary>
    public double FormalWords { get; init; }
}
