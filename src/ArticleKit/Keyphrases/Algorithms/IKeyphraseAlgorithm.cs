using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>Finds the phrases of a text and scores them.</summary>
internal interface IKeyphraseAlgorithm
{
    /// <summary>Finds and scores phrases; more is better, and 0 is for what is no candidate.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The longest phrase, and whatever else was asked for.</param>
    /// <param name="title">The terms of the title by number; null if there is no title.</param>
    PhraseTable Score(PhraseText text, KeyphraseOptions options, HashSet<int>? title);
}
