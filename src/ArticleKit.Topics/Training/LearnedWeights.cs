using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Training;

/// <summary>What was learned from articles.</summary>
/// <param name="Emphases">The emphasis of each feature; empty for none.</param>
/// <param name="Weights">The weights of emphasized features.</param>
/// <param name="Vectorizer">What the articles became vectors by.</param>
internal sealed record LearnedWeights(byte[] Emphases, QuantizedWeights Weights, TextVectorizer Vectorizer)
{
    /// <summary>The scores of articles that are not emphasized yet.</summary>
    public float[][] Score(TrainingRow[] rows) => Array.ConvertAll(SupervisedWeighting.Apply(rows, Emphases, Vectorizer), row =>
    {
        float[] scores = new float[Weights.Biases.Length];
        Weights.Score(row.Vector, scores);
        return scores;
    });
}
