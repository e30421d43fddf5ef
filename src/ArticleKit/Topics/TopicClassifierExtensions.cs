using ArticleKit.Cleaning;
using ArticleKit.Text;
using ArticleKit.Topics.Timeline;

namespace ArticleKit.Topics;

/// <summary>What every <see cref="ITopicClassifier"/> can do besides: judge articles, many of them, and long ones part by part.</summary>
public static class TopicClassifierExtensions
{
    /// <summary>Tells what an article is about. A page is cleaned first, as <see cref="HtmlCleaner"/> does by default.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="article">
    /// The article. Its title is judged with the text: the one given with the article, or else the one that the page tells.
    /// </param>
    /// <param name="limits">What the article may cost; <see cref="ArticleLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The same prediction that an analysis with this classifier has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> or <paramref name="article"/> is null.</exception>
    /// <exception cref="ArticleKitException">
    /// The article is longer than <see cref="ArticleLimits.MaxInputLength"/> (<see cref="ArticleErrorCode.InputTooLong"/>).
    /// </exception>
    public static TopicPrediction Predict(
        this ITopicClassifier classifier,
        Article article,
        ArticleLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(article);
        ArticleReading reading = Read(article, limits, cancellationToken);
        return classifier.Predict(reading.Text, reading.Title, cancellationToken);
    }

    /// <summary>
    /// Tells what many articles are about, several at a time. Memory stays bounded however many there are: the source is read a batch ahead
    /// of what was taken, and no further.
    /// </summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="articles">
    /// The articles; read by one thread at a time, as results are asked for. An exception of the source comes out after the predictions of
    /// the articles before it.
    /// </param>
    /// <param name="parallelism">How many are judged at the same time, 1 or more; the number of processors if null.</param>
    /// <param name="cancellationToken">Ends the predictions with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// A prediction for each article, in the order of the articles and the same with any parallelism. Nothing is done before it is
    /// enumerated. An article that fails ends it, after the predictions of those before; an <see cref="ArticleAnalyzer"/> goes on instead.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> or <paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is zero or negative.</exception>
    /// <exception cref="ArgumentException">While enumerated: an article is null.</exception>
    /// <exception cref="ArticleKitException">While enumerated: an article is longer than <see cref="ArticleLimits.Default"/> allows.</exception>
    public static IEnumerable<TopicPrediction> PredictMany(
        this ITopicClassifier classifier,
        IEnumerable<Article> articles,
        int? parallelism = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(articles);
        return BatchMap.Run(
            articles, article => classifier.Predict(article, cancellationToken: cancellationToken), article => article.InputLength, Degree(parallelism), cancellationToken);
    }

    /// <inheritdoc cref="PredictMany(ITopicClassifier, IEnumerable{Article}, int?, CancellationToken)"/>
    /// <summary>
    /// Tells what many texts are about, several at a time. Memory stays bounded however many there are: the source is read a batch ahead
    /// of what was taken, and no further.
    /// </summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="texts">
    /// The texts, without titles (<see cref="Article.FromText"/> carries one); read by one thread at a time, as results are asked for. An
    /// exception of the source comes out after the predictions of the texts before it.
    /// </param>
    /// <param name="parallelism">How many are judged at the same time, 1 or more; the number of processors if null.</param>
    /// <param name="cancellationToken">Ends the predictions with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// A prediction for each text, in the order of the texts and the same with any parallelism. Nothing is done before it is enumerated.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> or <paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentException">While enumerated: a text is null.</exception>
    public static IEnumerable<TopicPrediction> PredictMany(
        this ITopicClassifier classifier,
        IEnumerable<string> texts,
        int? parallelism = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(texts);
        return BatchMap.Run(texts, text => classifier.Predict(text, cancellationToken: cancellationToken), text => text.Length, Degree(parallelism), cancellationToken);
    }

    /// <summary>Tells how the topics of a text change from its beginning to its end, and what it is about as a whole.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="text">The text; paragraphs are separated by blank lines.</param>
    /// <param name="title">The title of the article, if known; only the whole is judged with it.</param>
    /// <param name="options">How; <see cref="TopicTimelineOptions.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>, between two parts.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The classifier gave null, or a probability that is not from 0 to 1.</exception>
    public static TopicTimeline PredictTimeline(
        this ITopicClassifier classifier,
        string text,
        string? title = null,
        TopicTimelineOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return classifier.PredictTimeline(TextDocument.Parse(text), title, options, cancellationToken);
    }

    /// <inheritdoc cref="PredictTimeline(ITopicClassifier, string, string?, TopicTimelineOptions?, CancellationToken)"/>
    /// <param name="classifier">The classifier.</param>
    /// <param name="document">The text, which an <see cref="IAnalysisStep"/> for instance has cut already.</param>
    /// <param name="title">The title of the article, if known; only the whole is judged with it.</param>
    /// <param name="options">How; <see cref="TopicTimelineOptions.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>, between two parts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> or <paramref name="document"/> is null.</exception>
    public static TopicTimeline PredictTimeline(
        this ITopicClassifier classifier,
        TextDocument document,
        string? title = null,
        TopicTimelineOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(document);
        return TimelineBuilder.Build(classifier, document, title, options ?? TopicTimelineOptions.Default, cancellationToken);
    }

    /// <inheritdoc cref="PredictTimeline(ITopicClassifier, string, string?, TopicTimelineOptions?, CancellationToken)"/>
    /// <param name="classifier">The classifier.</param>
    /// <param name="article">The article; a page is cleaned first, and the spans count in its clean text.</param>
    /// <param name="options">How; <see cref="TopicTimelineOptions.Default"/> if null.</param>
    /// <param name="limits">What the article may cost; <see cref="ArticleLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>, between two parts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> or <paramref name="article"/> is null.</exception>
    /// <exception cref="ArticleKitException">
    /// The article is longer than <see cref="ArticleLimits.MaxInputLength"/> (<see cref="ArticleErrorCode.InputTooLong"/>).
    /// </exception>
    public static TopicTimeline PredictTimeline(
        this ITopicClassifier classifier,
        Article article,
        TopicTimelineOptions? options = null,
        ArticleLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArticleReading reading = Read(article, limits, cancellationToken);
        return classifier.PredictTimeline(TextDocument.Parse(reading.Text), reading.Title, options, cancellationToken);
    }

    private static ArticleReading Read(Article article, ArticleLimits? limits, CancellationToken cancellationToken)
    {
        CleaningOptions options = limits is null ? CleaningOptions.Default : CleaningOptions.Default with { Limits = limits };
        return ArticleReading.Read(article, options, AnalysisBudget.Start(options.Limits, cancellationToken));
    }

    private static int Degree(int? parallelism)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parallelism ?? 1, nameof(parallelism));
        return parallelism ?? Environment.ProcessorCount;
    }
}
