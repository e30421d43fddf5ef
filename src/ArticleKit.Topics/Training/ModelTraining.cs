using ArticleKit.Topics.Data;
using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Training;

/// <summary>The training from articles to a model.</summary>
internal static class ModelTraining
{
    // The inverse of less is no number.
    private const double LeastTotal = 1e-300;

    public static LinearTopicModel Train(
        IEnumerable<LabelledArticle> articles,
        TopicTrainingOptions options,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        int total = articles.TryGetNonEnumeratedCount(out int count) ? count : 0;
        IEnumerable<TrainingItem> items = articles.Select((article, row) =>
        {
            string label = LabelReader.LabelOf(article, row);
            return new TrainingItem(article.Text ?? "", article.Title, [label], article.Weight);
        });
        return Train(TrainingCorpus.Read(items, total, options, progress, cancellationToken), options, false, progress, cancellationToken);
    }

    public static LinearTopicModel TrainMultiLabel(
        IEnumerable<MultiLabelledArticle> articles,
        TopicTrainingOptions options,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        int total = articles.TryGetNonEnumeratedCount(out int count) ? count : 0;
        IEnumerable<TrainingItem> items = articles.Select((article, row) =>
        {
            string[] labels = LabelReader.LabelsOf(article, row);
            return new TrainingItem(article.Text ?? "", article.Title, labels, article.Weight);
        });
        return Train(TrainingCorpus.Read(items, total, options, progress, cancellationToken), options, true, progress, cancellationToken);
    }

    private static LinearTopicModel Train(
        TrainingCorpus corpus,
        TopicTrainingOptions options,
        bool isMultiLabel,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        int count = corpus.Entries.Length;
        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.SelectingFeatures, 0, count));
        float[] weights = ArticleWeights(corpus, options.ClassBalance);
        Vocabulary vocabulary = FeatureSelection.Select(corpus, weights, options);
        TrainingRow[] rows = Weigh(corpus, weights, vocabulary, options);
        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.SelectingFeatures, count, count));
        cancellationToken.ThrowIfCancellationRequested();

        var trainer = new WeightTraining(vocabulary, options, corpus.Topics.Length, null, cancellationToken);
        ulong[] groups = Array.ConvertAll(corpus.Entries, entry => entry.Group);
        int leastFrequency = FeatureSelection.Frequencies(rows, vocabulary.Count).Min();
        var heldOut = HeldOutScores.Of(rows, groups, (rest, held, tell) => trainer.LearnAndScore(rest, held, leastFrequency, tell), progress);
        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, 0, corpus.Topics.Length));
        LearnedWeights learned = trainer.Learn(rows, TellOfWeights(progress));
        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, corpus.Topics.Length, corpus.Topics.Length));
        return new LinearTopicModel(
            corpus.Topics,
            vocabulary.With(learned.Emphases),
            learned.Weights,
            SigmoidCalibration.Fit(heldOut.Scores, heldOut.Labels, isMultiLabel),
            new TopicModelInfo(options, count, vocabulary.Count, heldOut.Labels.Count, heldOut.Accuracy()) { IsMultiLabel = isMultiLabel });
    }

    /// <summary>What tells of the learning of the weights of the model; null for nobody.</summary>
    internal static Action<LearningStep>? TellOfWeights(IProgress<TopicTrainingProgress>? progress) => progress is null ? null : step =>
        progress.Report(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, step.Topics, step.TotalTopics) { Passes = step.Passes, TotalPasses = step.TotalPasses });

    /// <summary>What each article weighs, rare topics made up for, so that the mean is 1.</summary>
    internal static float[] ArticleWeights(TrainingCorpus corpus, double balance)
    {
        double[] totals = new double[corpus.Topics.Length];
        foreach (TrainingCorpus.Entry entry in corpus.Entries)
        {
            foreach (int topic in entry.Labels)
            {
                totals[topic] += entry.Weight;
            }
        }

        double largest = totals.Max();
        double[] weights = Array.ConvertAll(corpus.Entries, entry =>
        {
            // An article of several topics counts as one of the rarest, one without any as one of the most frequent.
            double rarest = entry.Labels.Length == 0 ? largest : entry.Labels.Min(topic => totals[topic]);
            return entry.Weight * Math.Pow(Math.Max(rarest, LeastTotal), -balance);
        });
        double mean = weights.Average();
        return Array.ConvertAll(weights, weight => (float)(weight / mean));
    }

    /// <summary>Counts by bucket become weights by feature number; what the vocabulary does not hold is left out.</summary>
    internal static TrainingRow[] Weigh(TrainingCorpus corpus, float[] weights, Vocabulary vocabulary, TopicTrainingOptions options)
    {
        var vectorizer = new TextVectorizer(options, vocabulary);
        var rows = new TrainingRow[corpus.Entries.Length];
        Parallel.For(0, rows.Length, row =>
        {
            (int[] buckets, float[] counts) = corpus.Entries[row].Counts;
            List<int> indices = new(buckets.Length);
            List<float> values = new(buckets.Length);
            for (int i = 0; i < buckets.Length; i++)
            {
                if (vocabulary.IndexOf((uint)buckets[i]) is var index and >= 0)
                {
                    indices.Add(index);
                    values.Add(counts[i]);
                }
            }

            SparseVector vector = new([.. indices], [.. values]);
            vectorizer.Weigh(vector);
            rows[row] = new TrainingRow(vector, corpus.Entries[row].Labels, weights[row]);
        });
        return rows;
    }
}
