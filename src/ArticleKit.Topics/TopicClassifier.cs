using ArticleKit.Topics.Model;
using ArticleKit.Topics.Training;

namespace ArticleKit.Topics;

/// <summary>Tells what an article is about, learned from articles whose topic is known.</summary>
/// <remarks>
/// Immutable and safe to use from any number of threads at once; one classifier serves all of them, and no pool is needed.
/// </remarks>
public sealed class TopicClassifier : ITopicClassifier
{
    private readonly LinearTopicModel _model;
    private readonly IReadOnlyList<string> _topics;

    private TopicClassifier(LinearTopicModel model)
    {
        _model = model;
        _topics = Array.AsReadOnly(model.Topics);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Topics => _topics;

    /// <summary>How the classifier was trained, and how good it was then.</summary>
    public TopicModelInfo Model => _model.Info;

    /// <summary>Trains a classifier.</summary>
    /// <param name="articles">The articles, in any order; read once, from first to last.</param>
    /// <param name="options">How to train; null for <see cref="TopicTrainingOptions.Default"/>.</param>
    /// <param name="progress">Told of the progress, on the calling thread; null for nobody.</param>
    /// <param name="cancellationToken">Stops the training.</param>
    /// <returns>The classifier. The same articles and options always give the same one, whatever the number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArticleKitException">
    /// There are no articles, one has no label, all have the same label, or none holds a word
    /// (<see cref="ArticleErrorCode.InvalidTrainingData"/>). Single articles without text are nothing unusual and do no harm.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static TopicClassifier Train(
        IEnumerable<LabelledArticle> articles,
        TopicTrainingOptions? options = null,
        IProgress<TopicTrainingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new TopicClassifier(ModelTraining.Train(articles, options ?? TopicTrainingOptions.Default, progress, cancellationToken));
    }

    /// <inheritdoc/>
    /// <returns>
    /// All topics with calibrated probabilities that sum to 1, the most probable first; a prediction without topics if the article holds no word that
    /// the classifier knows, as an empty one.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public TopicPrediction Predict(string text, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        double[]? probabilities = _model.Predict(text, title);
        return new TopicPrediction(probabilities is null ? [] : _model.Topics.Zip(probabilities, (topic, value) => new TopicScore(topic, value)));
    }
}
