namespace ArticleKit.Topics;

/// <summary>
/// Tells what a text is about. The package <c>ArticleKit.Topics</c> brings one built on ML.NET; any other (an ONNX model, a
/// language model, a rule) fits in by implementing this interface.
/// </summary>
/// <remarks>An implementation must be safe to call from several threads at once: one analyzer serves all of them.</remarks>
public interface ITopicClassifier
{
    /// <summary>The topics that the classifier knows, in a fixed order.</summary>
    IReadOnlyList<string> Topics { get; }

    /// <summary>Classifies one text.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="title">The title of the article, if known.</param>
    /// <param name="cancellationToken">
    /// Ends the work with an <see cref="OperationCanceledException"/>: whoever asked has cancelled, or the time of the analysis is over
    /// (<see cref="ArticleLimits.MaxTime"/>). A classifier that takes but a moment need not heed it.
    /// </param>
    /// <returns>The topics with their probabilities, the most probable first.</returns>
    TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default);
}
