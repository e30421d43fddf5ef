using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Training;

/// <summary>Learns the weights of a model from articles as vectors: emphasis first, then the linear trainer, then quantization.</summary>
internal sealed class WeightTraining(
    Vocabulary vocabulary,
    TopicTrainingOptions options,
    int topics,
    TopicVarieties? varieties,
    CancellationToken cancellationToken)
{
    private readonly TextVectorizer _vectorizer = new(options, vocabulary);
    private readonly LinearTrainer _trainer = new(options, vocabulary.Count, topics, varieties);

    /// <summary>Learns.</summary>
    /// <param name="rows">The articles.</param>
    /// <param name="tell">Told how far it has come, on the thread that called; null for nobody.</param>
    public LearnedWeights Learn(TrainingRow[] rows, Action<LearningStep>? tell)
    {
        byte[] emphases = SupervisedWeighting.Choose(rows, vocabulary, topics, options.SupervisedWeighting);
        TrainingRow[] emphasized = SupervisedWeighting.Apply(rows, emphases, _vectorizer);
        LinearWeights weights = _trainer.Train(emphasized, tell, cancellationToken);
        return new LearnedWeights(emphases, QuantizedWeights.From(weights.Biases, weights.Values, options.WeightBits), _vectorizer);
    }

    /// <summary>
    /// Learns from some articles and scores others, as if the others had never been seen: features that are too rare without them are
    /// left out.
    /// </summary>
    public float[][] LearnAndScore(TrainingRow[] rows, TrainingRow[] others, int leastFrequency, Action<LearningStep>? tell)
    {
        int[] frequencies = FeatureSelection.Frequencies(rows, vocabulary.Count);
        return Learn(Reduce(rows), tell).Score(Reduce(others));

        TrainingRow[] Reduce(TrainingRow[] all) => Array.ConvertAll(all, row =>
        {
            (int[] indices, float[] values) = row.Vector;
            if (Array.TrueForAll(indices, feature => frequencies[feature] >= leastFrequency))
            {
                return row;
            }

            var kept = new SparseVector(
                [.. indices.Where(feature => frequencies[feature] >= leastFrequency)],
                [.. values.Where((_, i) => frequencies[indices[i]] >= leastFrequency)]);
            _vectorizer.Normalize(kept);
            return row with { Vector = kept };
        });
    }
}
