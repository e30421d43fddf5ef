using ArticleKit.Topics.Evaluation;
using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>Training articles as counted n-grams, in a random order, with their labels as numbers.</summary>
internal sealed class TrainingCorpus
{
    private const int ProgressInterval = 1000;

    private TrainingCorpus(string[] topics, int[] labels, double[] weights, SparseVector[] counts)
    {
        Topics = topics;
        Labels = labels;
        Weights = weights;
        Counts = counts;
    }

    /// <summary>The labels in ordinal order.</summary>
    public string[] Topics { get; }

    /// <summary>The label of each article, as an index of <see cref="Topics"/>.</summary>
    public int[] Labels { get; }

    /// <summary>How much each article counts, in proportion to the others.</summary>
    public double[] Weights { get; }

    /// <summary>The n-grams of each article, by bucket.</summary>
    public SparseVector[] Counts { get; }

    public static TrainingCorpus Read(
        IEnumerable<LabelledArticle> articles,
        TopicTrainingOptions options,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        var extractor = new NgramExtractor(options);
        int total = articles.TryGetNonEnumeratedCount(out int count) ? count : 0;
        List<string> names = [];
        List<double> weights = [];
        List<SparseVector> counts = [];
        foreach (LabelledArticle? article in articles)
        {
            if (counts.Count % ProgressInterval == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, counts.Count, total));
            }

            names.Add(LabelReader.LabelOf(article, counts.Count));
            weights.Add(article.Weight);
            using var buffer = new NgramBuffer();
            extractor.Extract(article.Text ?? "", article.Title, buffer);
            counts.Add(TermCounts.Of(buffer.Codes, options.TitleWeight));
        }

        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, counts.Count, counts.Count));
        string[] topics = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Check(topics, counts);
        Dictionary<string, int> numbers = topics.Index().ToDictionary(topic => topic.Item, topic => topic.Index, StringComparer.Ordinal);
        int[] labels = [.. names.Select(name => numbers[name])];
        double[] shares = [.. weights];
        SparseVector[] vectors = [.. counts];
        Shuffle(labels, shares, vectors, options.Seed);
        return new TrainingCorpus(topics, labels, shares, vectors);
    }

    private static void Check(string[] topics, List<SparseVector> counts)
    {
        if (counts.Count == 0)
        {
            throw Invalid("There are no articles to train with.");
        }

        if (topics.Length == 1)
        {
            throw Invalid($"Every article has the same label, \"{topics[0]}\"; at least two topics are needed.");
        }

        if (counts.TrueForAll(vector => vector.Indices.Length == 0))
        {
            throw Invalid("None of the articles holds a word.");
        }
    }

    /// <summary>
    /// The trainer goes through the rows in an order of its own only within a window, so that rows sorted by label, as files often
    /// are, would spoil the model.
    /// </summary>
    private static void Shuffle(int[] labels, double[] weights, SparseVector[] vectors, int seed)
    {
        var random = new SeededRandom(seed);
        for (int i = labels.Length - 1; i > 0; i--)
        {
            int other = random.Next(i + 1);
            (labels[i], labels[other]) = (labels[other], labels[i]);
            (weights[i], weights[other]) = (weights[other], weights[i]);
            (vectors[i], vectors[other]) = (vectors[other], vectors[i]);
        }
    }

    private static ArticleKitException Invalid(string message) => new(ArticleErrorCode.InvalidTrainingData, message);
}
