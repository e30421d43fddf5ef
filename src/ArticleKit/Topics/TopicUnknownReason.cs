namespace ArticleKit.Topics;

/// <summary>Why a <see cref="TopicPrediction"/> does not know the topic.</summary>
public enum TopicUnknownReason
{
    /// <summary>The topic is known, for sure or not: see <see cref="TopicPrediction.IsConfident"/>.</summary>
    None,

    /// <summary>There was nothing to go by: the text is empty, or holds no word that the classifier knows.</summary>
    NothingKnown,

    /// <summary>
    /// The classifier knows too few of the words to judge by them, as in a text in another language than it was trained with. What
    /// topics the prediction has are a guess.
    /// </summary>
    TooLittleKnown,
}
