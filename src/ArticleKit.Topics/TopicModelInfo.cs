namespace ArticleKit.Topics;

/// <summary>What a <see cref="TopicClassifier"/> knows of itself. It is stored in the model.</summary>
/// <param name="Options">The options that it was trained with.</param>
/// <param name="TrainingArticles">The number of articles that it was trained with.</param>
/// <param name="Features">The number of features that it knows: n-grams, and those of form.</param>
/// <param name="HeldOutArticles">The number of articles that probabilities were calibrated on; 0 if there were too few.</param>
/// <param name="HeldOutAccuracy">
/// The share of those, from 0 to 1, that was classified right by weights learned without them; an honest estimate of how good the
/// model is on articles from the same source. Where an article may have several topics, it is right if the first one predicted is among them.
/// 0 if there were none.
/// </param>
public sealed record TopicModelInfo(
    TopicTrainingOptions Options,
    int TrainingArticles,
    int Features,
    int HeldOutArticles,
    double HeldOutAccuracy)
{
    /// <summary>
    /// Whether an article may have several topics, or none: then each has a probability of its own, and they do not sum to 1
    /// (<see cref="TopicClassifier.TrainMultiLabel"/>). False by default.
    /// </summary>
    public bool IsMultiLabel { get; init; }
}
