using ArticleKit.Topics.Data;
using ArticleKit.Topics.Evaluation;
using ArticleKit.Topics.Rendering;

namespace ArticleKit.Topics;

/// <summary>How good a classifier is that gives each topic a probability of its own, measured on articles that may have several topics.</summary>
/// <remarks>
/// An article is predicted to be of every topic whose probability reaches <see cref="Threshold"/>. The figures are those of G. Tsoumakas, I.
/// Katakis, I. Vlahavas, 2010: Mining multi-label data.
/// </remarks>
public sealed record MultiLabelTopicEvaluation
{
    /// <summary>The threshold where none is given.</summary>
    public const double DefaultThreshold = 0.5;

    internal MultiLabelTopicEvaluation()
    {
    }

    /// <summary>The number of articles; at least 1.</summary>
    public required int Articles { get; init; }

    /// <summary>
    /// The number of articles that the classifier could say nothing of. They count as predicted to have no topic at all, with a probability of 0
    /// for each.
    /// </summary>
    public required int Unanswered { get; init; }

    /// <summary>The probability from which on an article is predicted to be of a topic, above 0 and at most 1.</summary>
    public required double Threshold { get; init; }

    /// <summary>The share of right ones among all topics that were predicted, from 0 to 1; 0 if none was.</summary>
    public required double MicroPrecision { get; init; }

    /// <summary>The share of all topics of the articles that were found, from 0 to 1; 0 if no article has one.</summary>
    public required double MicroRecall { get; init; }

    /// <summary>The harmonic mean of <see cref="MicroPrecision"/> and <see cref="MicroRecall"/>; 0 if both are.</summary>
    public required double MicroF1 { get; init; }

    /// <summary>
    /// The mean of <see cref="TopicFigures.F1"/> over the topics that occur, as true or as predicted ones; from 0 to 1. 0 if none does.
    /// </summary>
    public required double MacroF1 { get; init; }

    /// <summary>
    /// The mean over the articles of the F1 of their topics, from 0 to 1. An article without topics that is predicted to have none counts as 1.
    /// </summary>
    public required double ArticleF1 { get; init; }

    /// <summary>The share of articles whose topics were predicted all and without any other, from 0 to 1.</summary>
    public required double SubsetAccuracy { get; init; }

    /// <summary>The share of wrong decisions among all, one for each article and topic; from 0 to 1, 0 is perfect.</summary>
    public required double HammingLoss { get; init; }

    /// <summary>
    /// For each topic of an article, the share of its topics among those that are ranked as high or higher by probability, on average over
    /// the topics of an article and then over the articles; from 0 to 1, 1 is perfect, whatever the threshold. An article without topics
    /// counts as 1, a topic that the classifier does not know as 0. (R. E. Schapire, Y. Singer, 2000: BoosTexter.)
    /// </summary>
    public required double LabelRankingAveragePrecision { get; init; }

    /// <summary>
    /// The mean negative natural logarithm of the probability of what is true, over all decisions; 0 is perfect. A probability counts as at least 1e-15.
    /// </summary>
    public required double LogLoss { get; init; }

    /// <summary>
    /// By how much the probability that an article is of a topic differs from the share of articles that are, on average over all decisions in 15
    /// bins of equal width; from 0 to 1, 0 is perfect.
    /// </summary>
    public required double ExpectedCalibrationError { get; init; }

    /// <summary>
    /// The reliability curve: how often an article was of a topic, for each of 15 equally wide ranges of the probability that it is which occurs.
    /// </summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init => field = ValueList<ReliabilityBin>.Of(value); }

    /// <summary>The topics of the classifier in its order, and after them those that only the articles have.</summary>
    public required IReadOnlyList<TopicFigures> Topics { get; init => field = ValueList<TopicFigures>.Of(value); }

    /// <summary>Measures any classifier whose probabilities are independent of one another.</summary>
    /// <param name="classifier">The classifier. A topic that a prediction of its does not list counts as one with a probability of 0.</param>
    /// <param name="articles">Articles that it was not trained with.</param>
    /// <param name="threshold">The probability from which on an article is predicted to be of a topic, above 0 and at most 1.</param>
    /// <param name="cancellationToken">Stops the measuring.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not above 0, above 1, or no number.</exception>
    /// <exception cref="ArticleKitException">
    /// There are no articles, or one has an empty label (<see cref="ArticleErrorCode.InvalidTrainingData"/>).
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static MultiLabelTopicEvaluation Measure(
        ITopicClassifier classifier,
        IEnumerable<MultiLabelledArticle> articles,
        double threshold = DefaultThreshold,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(articles);
        if (threshold is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "The threshold must be above 0 and at most 1.");
        }

        var tally = new MultiLabelTally(classifier.Topics, threshold);
        foreach (MultiLabelledArticle article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string[] labels = LabelReader.LabelsOf(article, tally.Articles);
            tally.Add(labels, classifier.Predict(article.Text ?? "", article.Title, cancellationToken));
        }

        return tally.Articles > 0
            ? tally.Result()
            : throw new ArticleKitException(ArticleErrorCode.InvalidTrainingData, "There are no articles to evaluate with.");
    }

    /// <summary>The figures as tables of plain text for a terminal.</summary>
    /// <param name="maxTopics">How many topics the table holds at most, 1 or more: those with the most articles.</param>
    /// <returns>The lines, each with an end; control characters in the names of topics are blanks.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTopics"/> is below 1.</exception>
    public string ToText(int maxTopics = 50) => TextReport.Write(MultiLabelReport.Of(this, maxTopics));

    /// <summary>The figures as Markdown with the tables of GitHub.</summary>
    /// <param name="maxTopics">How many topics the table holds at most, as in <see cref="ToText"/>.</param>
    /// <returns>The Markdown, which begins with a heading of the second level; nothing in the names of topics is taken for markup.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTopics"/> is below 1.</exception>
    public string ToMarkdown(int maxTopics = 50) => MarkdownReport.Write(MultiLabelReport.Of(this, maxTopics));

    /// <summary>
    /// The figures as a part of an HTML page that loads nothing and runs nothing: a <c>section</c> with tables, the reliability curve drawn as
    /// SVG above its table.
    /// </summary>
    /// <param name="maxTopics">How many topics the table holds at most, as in <see cref="ToText"/>.</param>
    /// <returns>The HTML, which begins with a heading of the second level; nothing in the names of topics is taken for markup.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTopics"/> is below 1.</exception>
    public string ToHtml(int maxTopics = 50) => HtmlReport.Write(MultiLabelReport.Of(this, maxTopics));

    /// <summary>The main figures, for a log; <see cref="ToText"/> gives all of them.</summary>
    /// <returns>Such as <c>micro F1 0.812, macro F1 0.745, 1200 articles</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"micro F1 {MicroF1:0.000}, macro F1 {MacroF1:0.000}, {Articles} articles");
}
