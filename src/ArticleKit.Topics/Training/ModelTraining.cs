using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Training;

/// <summary>The training from articles to a model.</summary>
internal static class ModelTraining
{
    public static LinearTopicModel Train(
        IEnumerable<LabelledArticle> articles,
        TopicTrainingOptions options,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        var corpus = TrainingCorpus.Read(articles, options, progress, cancellationToken);
        int rows = corpus.Labels.Length;
        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.SelectingFeatures, 0, rows));
        float[] weights = ArticleWeights(corpus, options.ClassBalance);
        Vocabulary vocabulary = FeatureSelection.Select(corpus, weights, options);
        SparseVector[] vectors = Vectorize(corpus, vocabulary, options);
        if (options.SupervisedWeighting > 0)
        {
            vocabulary = SupervisedWeighting.Apply(vocabulary, vectors, corpus, weights, options);
        }

        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.SelectingFeatures, rows, rows));
        cancellationToken.ThrowIfCancellationRequested();

        var trainer = new LinearTrainer(options, vocabulary.Count, corpus.Topics.Length);
        TrainingRow[] trainingRows = [.. vectors.Select((vector, row) => new TrainingRow(vector, corpus.Labels[row], weights[row]))];
        var heldOut = HeldOutScores.Of(trainer, trainingRows, corpus.Topics.Length, progress, cancellationToken);
        double temperature = heldOut.Labels.Count == 0
            ? TemperatureCalibration.Uncalibrated
            : TemperatureCalibration.Fit(heldOut.Scores, heldOut.Labels);
        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, 0, 1));
        LinearWeights learned = trainer.Train(trainingRows, cancellationToken);
        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, 1, 1));
        return new LinearTopicModel(
            corpus.Topics,
            vocabulary,
            QuantizedWeights.From(learned.Biases, learned.Values),
            new TopicModelInfo(options, rows, vocabulary.Count, heldOut.Labels.Count, heldOut.Accuracy(), temperature));
    }

    /// <summary>What each article weighs, rare topics made up for, so that the mean is 1.</summary>
    private static float[] ArticleWeights(TrainingCorpus corpus, double balance)
    {
        double[] totals = new double[corpus.Topics.Length];
        for (int row = 0; row < corpus.Labels.Length; row++)
        {
            totals[corpus.Labels[row]] += corpus.Weights[row];
        }

        double[] weights = new double[corpus.Labels.Length];
        for (int row = 0; row < weights.Length; row++)
        {
            weights[row] = corpus.Weights[row] * Math.Pow(totals[corpus.Labels[row]], -balance);
        }

        double mean = weights.Average();
        return Array.ConvertAll(weights, weight => (float)(weight / mean));
    }

    /// <summary>Counts by bucket become weights by n-gram number; what the vocabulary does not hold is left out.</summary>
    private static SparseVector[] Vectorize(TrainingCorpus corpus, Vocabulary vocabulary, TopicTrainingOptions options)
    {
        var vectorizer = new TextVectorizer(options, vocabulary);
        var vectors = new SparseVector[corpus.Counts.Length];
        Parallel.For(0, vectors.Length, row =>
        {
            (int[] buckets, float[] counts) = corpus.Counts[row];
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

            vectors[row] = new SparseVector([.. indices], [.. values]);
            vectorizer.Weigh(vectors[row]);
        });
        return vectors;
    }
}
