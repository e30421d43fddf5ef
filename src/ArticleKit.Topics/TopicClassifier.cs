using ArticleKit.Topics.Data;
using ArticleKit.Topics.Features;
using ArticleKit.Topics.MachineLearning;
using ArticleKit.Topics.Model;
using ArticleKit.Topics.Prediction;
using ArticleKit.Topics.Training;

namespace ArticleKit.Topics;

/// <summary>Tells what an article is about, learned from articles whose topic is known.</summary>
/// <remarks>
/// Immutable and safe to use from any number of threads at once; one classifier serves all of them, and no pool is needed.
/// </remarks>
public sealed partial class TopicClassifier : ITopicClassifier
{
    private const string EmbeddedModel = "english-news-topics.model";

    private static readonly Lazy<TopicClassifier> Embedded = new(LoadEmbedded);

    private readonly LinearTopicModel _model;
    private readonly IReadOnlyList<string> _topics;

    private TopicClassifier(LinearTopicModel model, TopicPredictionOptions? options = null)
    {
        _model = model;
        PredictionOptions = options ?? TopicPredictionOptions.Default;
        _topics = Array.AsReadOnly(model.Topics);
    }

    /// <summary>
    /// The English news model that is part of the package: the top level of the IPTC Media Topics, save <c>labour</c> and
    /// <c>weather</c>, of which there is no training data. Loaded when it is first asked for, once.
    /// </summary>
    public static TopicClassifier Default => Embedded.Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> Topics => _topics;

    /// <summary>How the classifier was trained, and how good it was then.</summary>
    public TopicModelInfo Model => _model.Info;

    /// <summary>
    /// What was noticed about the articles that it was trained with, as <see cref="TopicData.Inspect(IEnumerable{LabelledArticle}, CancellationToken)"/>
    /// tells it; null if the classifier was loaded.
    /// </summary>
    public TopicDataReport? TrainingData { get; private init; }

    /// <summary>Trains a classifier.</summary>
    /// <remarks>
    /// With up to 200 topics the time grows with the number of articles times that of topics. With more, each topic is told from a sample of
    /// the others, and the more topics there are, the fewer n-grams are kept, which bounds the memory: some 134 million weights.
    /// </remarks>
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
        var inspection = new TopicDataInspection();
        IEnumerable<LabelledArticle> inspected = articles.Select(inspection.Pass);
        LinearTopicModel model = ModelTraining.Train(inspected, options ?? TopicTrainingOptions.Default, progress, cancellationToken);
        return new TopicClassifier(model) { TrainingData = inspection.Report() };
    }

    /// <summary>Trains a classifier for articles that may have several topics, or none.</summary>
    /// <remarks>
    /// Each topic has a calibrated probability of its own, and they do not sum to 1: an article is of every topic whose probability is high
    /// enough, such as one half. <see cref="MultiLabelTopicEvaluation"/> measures that.
    /// </remarks>
    /// <param name="articles">The articles, in any order; read once, from first to last.</param>
    /// <param name="options">How to train; null for <see cref="TopicTrainingOptions.Default"/>.</param>
    /// <param name="progress">Told of the progress, on the calling thread; null for nobody.</param>
    /// <param name="cancellationToken">Stops the training.</param>
    /// <returns>The classifier. The same articles and options always give the same one, whatever the number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArticleKitException">
    /// There are no articles, one has an empty label, none has any, all have just the same one, or none holds a word
    /// (<see cref="ArticleErrorCode.InvalidTrainingData"/>).
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static TopicClassifier TrainMultiLabel(
        IEnumerable<MultiLabelledArticle> articles,
        TopicTrainingOptions? options = null,
        IProgress<TopicTrainingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var inspection = new TopicDataInspection();
        IEnumerable<MultiLabelledArticle> inspected = articles.Select(article =>
        {
            inspection.Add(article);
            return article;
        });
        LinearTopicModel model = ModelTraining.TrainMultiLabel(inspected, options ?? TopicTrainingOptions.Default, progress, cancellationToken);
        return new TopicClassifier(model) { TrainingData = inspection.Report() };
    }

    /// <inheritdoc/>
    /// <returns>
    /// All topics with calibrated probabilities that sum to 1 (unless <see cref="TopicModelInfo.IsMultiLabel"/>), the most probable first; a
    /// prediction without topics if the article holds no word that the classifier knows, as an empty one. Where it knows some, but fewer than
    /// <see cref="TopicPredictionOptions.MinimumKnownShare"/>, the prediction says <see cref="TopicPrediction.IsUnknown"/>, and the fewer
    /// are known, the nearer its probabilities are to equal ones, or to 0 where topics do not exclude each other.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled before it began; it takes but a moment.</exception>
    public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        double[]? probabilities = _model.Predict(text, title, out WordCoverage coverage);
        return Judgement.Of(_model.Topics, probabilities, coverage, _model.Info.IsMultiLabel, PredictionOptions);
    }

    /// <summary>Loads a classifier that was saved, in whichever format.</summary>
    /// <remarks>A pipeline of ML.NET may hold other components before and behind the classifier: they are passed over.</remarks>
    /// <param name="stream">The model, from where the stream stands to its end; left open.</param>
    /// <returns>The classifier, which predicts exactly what the saved one did.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArticleKitException">
    /// The model is truncated, damaged, foreign, from a newer version, longer than 512 MiB, or unpacks to more than 200 times its length
    /// and more than 16 MiB (of ML.NET 64 MiB, and never more than 1 GiB) (<see cref="ArticleErrorCode.InvalidModel"/>). Whatever it holds, nothing of it is ever run, and no type that it names is made.
    /// </exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static TopicClassifier Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new TopicClassifier(ModelFile.Load(stream));
    }

    /// <inheritdoc cref="Load(Stream)"/>
    /// <param name="path">The file of the model.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TopicClassifier Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Saves the classifier. The same classifier always gives the same bytes.</summary>
    /// <param name="stream">Where to write it; left open.</param>
    /// <param name="format">In which form; the compact one by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    /// <exception cref="ArticleKitException">
    /// A topic cannot be written in the format of ML.NET, since it is no valid Unicode (<see cref="ArticleErrorCode.InvalidModel"/>).
    /// </exception>
    public void Save(Stream stream, TopicModelFormat format = TopicModelFormat.Compact)
    {
        ArgumentNullException.ThrowIfNull(stream);
        switch (format)
        {
            case TopicModelFormat.Compact:
                stream.Write(ModelWriter.Write(_model));
                break;
            case TopicModelFormat.MlNet:
                MlNetModelFile.Write(this, stream);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }

    /// <inheritdoc cref="Save(Stream, TopicModelFormat)"/>
    /// <remarks>
    /// The model is written beside the file under another name and then takes its place at once: an older model stays whole until the new one
    /// is, even if the process or the machine stops meanwhile. A device is written to directly.
    /// </remarks>
    /// <param name="path">The file, which is replaced if it is there.</param>
    /// <param name="format">In which form; the compact one by default.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or its folder, may not be written to.</exception>
    public void Save(string path, TopicModelFormat format = TopicModelFormat.Compact)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var content = new MemoryStream();
        Save(content, format);
        FileReplacement.Write(path, content);
    }

    /// <summary>Measures how good the classifier is.</summary>
    /// <param name="articles">Articles that it was not trained with.</param>
    /// <param name="cancellationToken">Stops the measuring.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArticleKitException">
    /// There are no articles, or one has no label (<see cref="ArticleErrorCode.InvalidTrainingData"/>).
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public TopicEvaluation Evaluate(IEnumerable<LabelledArticle> articles, CancellationToken cancellationToken = default) =>
        TopicEvaluation.Measure(this, articles, cancellationToken);

    /// <summary>Measures how good a classifier for several topics is.</summary>
    /// <param name="articles">Articles that it was not trained with.</param>
    /// <param name="threshold">The probability from which on an article is predicted to be of a topic, above 0 and at most 1.</param>
    /// <param name="cancellationToken">Stops the measuring.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not above 0, above 1, or no number.</exception>
    /// <exception cref="ArticleKitException">
    /// There are no articles, or one has an empty label (<see cref="ArticleErrorCode.InvalidTrainingData"/>).
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public MultiLabelTopicEvaluation Evaluate(
        IEnumerable<MultiLabelledArticle> articles,
        double threshold = MultiLabelTopicEvaluation.DefaultThreshold,
        CancellationToken cancellationToken = default) => MultiLabelTopicEvaluation.Measure(this, articles, threshold, cancellationToken);

    /// <summary>Trains a classifier whose topics have varieties, for short and long texts.</summary>
    internal static TopicClassifier Train(
        IReadOnlyCollection<TrainingItem> items,
        TopicTrainingOptions options,
        VarietyPlan plan,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken = default) => new(VarietyTraining.Train(items, options, plan, progress, cancellationToken));

    /// <summary>The article as the trainer sees it, for the comparison with other trainers.</summary>
    internal SparseVector Vectorize(string text, string? title) => _model.Vectorize(text, title);

    private static TopicClassifier LoadEmbedded()
    {
        using Stream stream = typeof(TopicClassifier).Assembly.GetManifestResourceStream(EmbeddedModel)
            ?? throw ModelReader.Invalid("the package was built without it");
        return Load(stream);
    }
}
