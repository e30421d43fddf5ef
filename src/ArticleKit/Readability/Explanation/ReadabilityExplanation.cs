namespace ArticleKit.Readability.Explanation;

/// <summary>What makes a text hard to read, and what would change without it. Immutable.</summary>
public sealed record ReadabilityExplanation
{
    /// <summary>The scores of the text.</summary>
    public required ReadabilityReport Report { get; init; }

    /// <summary>The hardest sentences, the hardest first; empty if the text has no words.</summary>
    public IReadOnlyList<HardSentence> HardestSentences { get; init => field = ValueList<HardSentence>.Of(value); } = ValueList<HardSentence>.Empty;

    /// <summary>The hardest words, the hardest first: the rarest in English, where names do not count, and the longest in other languages.</summary>
    public IReadOnlyList<HardWord> HardestWords { get; init => field = ValueList<HardWord>.Of(value); } = ValueList<HardWord>.Empty;

    /// <summary>
    /// The scores of the text without its three longest sentences; null if it has no more than three. Compare with <see cref="Report"/>.
    /// </summary>
    public ReadabilityReport? WithoutLongestSentences { get; init; }

    /// <summary>The scores of the text without <see cref="HardestSentences"/>; null if nothing would be left.</summary>
    public ReadabilityReport? WithoutHardestSentences { get; init; }

    /// <summary>The scores of the text, as <see cref="ReadabilityReport.ToString"/> has them.</summary>
    /// <returns>Such as <c>Flesch Reading Ease 67.5, Flesch-Kincaid grade 8.0</c>.</returns>
    public override string ToString() => Report.ToString();
}
