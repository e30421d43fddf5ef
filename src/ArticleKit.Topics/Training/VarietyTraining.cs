using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Training;

/// <summary>Trains a model whose topics have varieties: one linear function for each, the best of which speaks for its topic.</summary>
internal static class VarietyTraining
{
    public static LinearTopicModel Train(
        IReadOnlyCollection<TrainingItem> items,
        TopicTrainingOptions options,
        VarietyPlan plan,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        var corpus = TrainingCorpus.Read(items, items.Count, options, progress, cancellationToken);
        string[] topics = [.. corpus.Topics.Select(VarietyPlan.TopicOf).Distinct().Order(StringComparer.Ordinal)];
        int[] topicOf = Array.ConvertAll(corpus.Topics, label => Array.IndexOf(topics, VarietyPlan.TopicOf(label)));
        var varieties = new TopicVarieties(topicOf, topics.Length);
        float[] weights = ModelTraining.ArticleWeights(corpus, options.ClassBalance);
        Vocabulary vocabulary = FeatureSelection.Select(corpus, weights, options);
        TrainingRow[] rows = ModelTraining.Weigh(corpus, weights, vocabulary, options);
        var training = new WeightTraining(vocabulary, options, topicOf.Length, varieties, cancellationToken);
        int[] folds = Array.ConvertAll(corpus.Entries, entry => (int)(entry.Group % (ulong)plan.Folds));
        int leastFrequency = FeatureSelection.LeastFrequency(rows, vocabulary.Count);
        var heldOut = HeldOutScores.Of(rows, folds, plan.Folds, (rest, held) => training.LearnAndScore(rest, held, leastFrequency), progress);
        LearnedWeights learned = training.Learn(rows, progress);

        float[] offsets = VarietyBiases.Fit(heldOut.Scores, [.. heldOut.Labels.Select(labels => topicOf[labels[0]])], topicOf);
        float[][] pooled = [.. heldOut.Scores.Select(scores => varieties.Pool([.. scores.Zip(offsets, (score, offset) => score + offset)], null))];
        HeldOutScores byTopic = new(pooled, [.. heldOut.Labels.Select(labels => new[] { topicOf[labels[0]] })]);
        float[] biases = learned.Weights.Biases;
        return new LinearTopicModel(
            topics,
            vocabulary.With(learned.Emphases),
            learned.Weights.With([.. biases.Zip(offsets, (bias, offset) => bias + offset)]),
            SigmoidCalibration.Fit(byTopic.Scores, byTopic.Labels, isMultiLabel: false),
            new TopicModelInfo(options, rows.Length, vocabulary.Count, pooled.Length, byTopic.Accuracy()),
            varieties,
            new LongTextRule
            {
                From = plan.LongFrom,
                To = plan.LongTo,
                RarityPower = plan.RarityPower,
                Biases = Array.ConvertAll(biases, bias => (float)(bias * plan.BiasShare)),
                TakesBest = Array.ConvertAll(topics, topic => plan.DividedTopics.Contains(topic)),
                Probabilities = new NormalizedSigmoids(plan.LongSlope, plan.LongOffset),
            });
    }
}
