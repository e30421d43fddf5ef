using ArticleKit.Topics.Evaluation;

namespace ArticleKit.Topics;

public sealed partial class TopicClassifier
{
    /// <summary>Measures how good classifiers trained with certain options are, each on articles that it was not trained with.</summary>
    /// <remarks>
    /// Each fold has about the same share of every topic. Articles with the same words in the same order are never in different folds,
    /// since a classifier would be asked what it was told. A topic with one article is in one fold, where it cannot be known.
    /// The folds are trained one after the other, so that no more memory is needed than for one training.
    /// </remarks>
    /// <param name="articles">The articles, in any order; read once, from first to last, and held in memory.</param>
    /// <param name="options">How to train; null for <see cref="TopicTrainingOptions.Default"/>. Its seed draws the folds, too.</param>
    /// <param name="folds">The number of folds, from 2 to 100.</param>
    /// <param name="progress">Told of the progress, on the calling thread; null for nobody.</param>
    /// <param name="cancellationToken">Stops the training.</param>
    /// <returns>The figures. The same articles and options always give the same ones, whatever the number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="folds"/> is below 2 or above 100.</exception>
    /// <exception cref="ArticleKitException">
    /// There are fewer different articles than folds, one has no label, or without one of the folds there is one topic only, or no word
    /// (<see cref="ArticleErrorCode.InvalidTrainingData"/>).
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static TopicCrossValidation CrossValidate(
        IEnumerable<LabelledArticle> articles,
        TopicTrainingOptions? options = null,
        int folds = 5,
        IProgress<TopicCrossValidationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(folds, 100);
        return new CrossValidation(options ?? TopicTrainingOptions.Default, folds, progress).Run(articles, cancellationToken);
    }
}
