namespace ArticleKit.Topics;

/// <summary>A list of words that tell nothing about a topic.</summary>
public enum StopWordList
{
    /// <summary>No words: every word is a feature.</summary>
    None,

    /// <summary>The English function words: articles, pronouns, prepositions, conjunctions, auxiliary verbs.</summary>
    English,
}
