using ArticleKit.Topics.Data;
using ArticleKit.Topics.Evaluation;
using ArticleKit.Topics.Rendering;

namespace ArticleKit.Topics;

/// <summary>How good a classifier is, measured on articles whose topic is known.</summary>
public sealed record TopicEvaluation
{
    internal TopicEvaluation()
    {
    }

    /// <summary>The number of articles; at least 1.</summary>
    public required int Articles { get; init; }

    /// <summary>The number of articles that the classifier could say nothing of. They count as wrong everywhere.</summary>
    public required int Unanswered { get; init; }

    /// <summary>The share of articles that were classified right, from 0 to 1.</summary>
    public required double Accuracy { get; init; }

    /// <summary>The mean of <see cref="TopicFigures.F1"/> over the topics that occur, as true or as predicted ones; from 0 to 1.</summary>
    public required double MacroF1 { get; init; }

    /// <summary>
    /// F1 over all decisions together, from 0 to 1. It differs from <see cref="Accuracy"/> only where articles are unanswered.
    /// </summary>
    public required double MicroF1 { get; init; }

    /// <summary>
    /// The mean negative natural logarithm of the probability of the true topic; 0 is perfect. A probability counts as at least
    /// 1e-15, an unanswered article as equal probabilities.
    /// </summary>
    public required double LogLoss { get; init; }

    /// <summary>
    /// The mean squared distance of the probabilities of all topics from the truth, summed over the topics; from 0, which is perfect, to
    /// 2, which is certain of the wrong topic. An unanswered article counts as equal probabilities. (G. W. Brier, 1950: Verification of
    /// forecasts expressed in terms of probability.)
    /// </summary>
    public required double BrierScore { get; init; }

    /// <summary>
    /// By how much the probability of the predicted topic differs from the share of right ones, on average over 15 bins of equal width;
    /// from 0 to 1, 0 is perfect. (C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger, 2017: On calibration of modern neural networks.)
    /// </summary>
    public required double ExpectedCalibrationError { get; init; }

    /// <summary>
    /// The reliability curve: how often the predicted topic was right, for each of 15 equally wide ranges of its probability that
    /// occurs. Unanswered articles are in none.
    /// </summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init => field = ValueList<ReliabilityBin>.Of(value); }

    /// <summary>The topics of the classifier in its order, and after them those that only the articles have.</summary>
    public required IReadOnlyList<TopicFigures> Topics { get; init => field = ValueList<TopicFigures>.Of(value); }

    /// <summary>Which topic was taken for which, in the order of <see cref="Topics"/>. Unanswered articles are in no column.</summary>
    public required TopicConfusions Confusions { get; init; }

    /// <summary>Measures any classifier.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="articles">Articles that it was not trained with.</param>
    /// <param name="cancellationToken">Stops the measuring.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArticleKitException">
    /// There are no articles, or one has no label (<see cref="ArticleErrorCode.InvalidTrainingData"/>).
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static TopicEvaluation Measure(
        ITopicClassifier classifier,
        IEnumerable<LabelledArticle> articles,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(articles);
        var tally = new EvaluationTally(classifier.Topics);
        foreach (LabelledArticle article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tally.Add(LabelReader.LabelOf(article, tally.Articles), classifier.Predict(article.Text ?? "", article.Title, cancellationToken));
        }

        return tally.Articles > 0
            ? tally.Result()
            : throw new ArticleKitException(ArticleErrorCode.InvalidTrainingData, "There are no articles to evaluate with.");
    }

    /// <summary>The figures as tables of plain text for a terminal: the confusion matrix, the reliability curve and the figures of topics.</summary>
    /// <param name="maxTopics">
    /// How many topics the tables hold at most, 1 or more: those with the most articles. The confusion matrix holds those that were confused
    /// most, at most 20, and the others together as one.
    /// </param>
    /// <returns>The lines, each with an end; control characters in the names of topics are blanks.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTopics"/> is below 1.</exception>
    public string ToText(int maxTopics = 50) => TextReport.Write(EvaluationReport.Of(this, maxTopics));

    /// <summary>The figures as Markdown with the tables of GitHub.</summary>
    /// <param name="maxTopics">How many topics the tables hold at most, as in <see cref="ToText"/>.</param>
    /// <returns>The Markdown, which begins with a heading of the second level; nothing in the names of topics is taken for markup.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTopics"/> is below 1.</exception>
    public string ToMarkdown(int maxTopics = 50) => MarkdownReport.Write(EvaluationReport.Of(this, maxTopics));

    /// <summary>
    /// The figures as a part of an HTML page that loads nothing and runs nothing: a <c>section</c> with tables, the reliability curve drawn as
    /// SVG above its table.
    /// </summary>
    /// <param name="maxTopics">How many topics the tables hold at most, as in <see cref="ToText"/>.</param>
    /// <returns>The HTML, which begins with a heading of the second level; nothing in the names of topics is taken for markup.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTopics"/> is below 1.</exception>
    public string ToHtml(int maxTopics = 50) => HtmlReport.Write(EvaluationReport.Of(this, maxTopics));

    /// <summary>The main figures, for a log; <see cref="ToText"/> gives all of them.</summary>
    /// <returns>Such as <c>accuracy 0.917, macro F1 0.902, 1200 articles</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"accuracy {Accuracy:0.000}, macro F1 {MacroF1:0.000}, {Articles} articles");
}
