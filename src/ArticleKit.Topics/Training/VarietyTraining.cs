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
        string[] topics = [.. corpus.Topics.Select(VarietyPlan.TopicOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        int[] topicOf = Array.ConvertAll(corpus.Topics, label => Array.IndexOf(topics, VarietyPlan.TopicOf(label)));
        var varieties = new TopicVarieties(topicOf, topics.Length);
        float[] weights = ModelTraining.ArticleWeights(corpus, options.ClassBalance);
        Vocabulary vocabulary = FeatureSelection.Select(corpus, weights, options);
        TrainingRow[] whole = ModelTraining.Weigh(corpus, weights, vocabulary, options);
        TrainingRow[] rows = Array.ConvertAll(whole, row => row with { Vector = Part(row.Vector, feature => !vocabulary.IsForm(feature)) });
        var training = new WeightTraining(vocabulary, options, topicOf.Length, varieties, cancellationToken);
        int[] folds = Array.ConvertAll(corpus.Entries, entry => (int)(entry.Group % (ulong)plan.Folds));
        int leastFrequency = FeatureSelection.Frequencies(whole, vocabulary.Count).Min();
        var heldOut = HeldOutScores.Of(rows, folds, plan.Folds, (rest, held, tell) => training.LearnAndScore(rest, held, leastFrequency, tell), progress);
        LearnedWeights learned = training.Learn(rows, ModelTraining.TellOfWeights(progress));

        // Held-out articles come fold by fold; in the random order of the corpus they are learned from better.
        int[] order = [.. Enumerable.Range(0, rows.Length).OrderBy(row => folds[row]).ThenBy(row => row)];
        var scores = new float[rows.Length][];
        for (int i = 0; i < order.Length; i++)
        {
            scores[order[i]] = heldOut.Scores[i];
        }

        SparseVector[] forms = Array.ConvertAll(whole, row => Part(row.Vector, vocabulary.IsForm));
        int[] truths = Array.ConvertAll(whole, row => topicOf[row.Labels[0]]);
        var form = FormWeights.Fit(scores, forms, truths, topicOf, vocabulary);
        float[][] pooled = [.. scores.Zip(forms, (score, vector) => varieties.Pool(form.Add(score, vector), null))];
        HeldOutScores byTopic = new(pooled, Array.ConvertAll(truths, topic => new[] { topic }));
        float[] biases = learned.Weights.Biases;
        return new LinearTopicModel(
            topics,
            vocabulary.With(learned.Emphases),
            learned.Weights.With([.. biases.Zip(form.Biases, (bias, offset) => bias + offset)], vocabulary.WordCount, form.Values),
            SigmoidCalibration.Fit(byTopic.Scores, byTopic.Labels, isMultiLabel: false),
            new TopicModelInfo(options, rows.Length, vocabulary.Count, pooled.Length, byTopic.Accuracy()),
            varieties,
            new LongTextRule
            {
                From = plan.LongFrom,
                To = plan.LongTo,
                RarityPower = plan.RarityPower,
                Biases = Array.ConvertAll(biases, bias => (float)(bias * plan.BiasShare)),
                TakesBest = Array.ConvertAll(topics, topic => plan.DividedTopics.Contains(topic, StringComparer.Ordinal)),
                Probabilities = new NormalizedSigmoids(plan.LongSlope, plan.LongOffset),
            });
    }

    private static SparseVector Part(SparseVector vector, Predicate<int> belongs)
    {
        int[] places = [.. Enumerable.Range(0, vector.Indices.Length).Where(i => belongs(vector.Indices[i]))];
        return new SparseVector(Array.ConvertAll(places, i => vector.Indices[i]), Array.ConvertAll(places, i => vector.Values[i]));
    }
}
