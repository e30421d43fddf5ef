namespace ArticleKit.Keyphrases;

/// <summary>A candidate with its score.</summary>
/// <param name="Key">The terms of the phrase.</param>
/// <param name="Score">The score, above 0; not yet relative to the best.</param>
/// <param name="Mentions">How often it stands in the text, longer phrases included.</param>
internal readonly record struct ScoredPhrase(PhraseKey Key, double Score, int Mentions);
