namespace ArticleKit.Summarization.Explanation;

/// <summary>Something that lifted or lowered a sentence.</summary>
/// <param name="Name">What it is, for a program and a person: a name in camelCase such as <c>position</c>, <c>centrality</c> or <c>word</c>.</param>
/// <param name="Value">How much of it the sentence has; in units of its own, which the algorithm tells.</param>
/// <param name="Contribution">
/// What it adds to the score of the sentence, negative if it speaks against it. The contributions of a sentence add up to its score, unless
/// that was cut at 0 or 1.
/// </param>
/// <param name="Detail">Which of several it is, such as the word; null where there is but one.</param>
public sealed record SentenceFeature(string Name, double Value, double Contribution, string? Detail = null);
