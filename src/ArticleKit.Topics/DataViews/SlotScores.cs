using Microsoft.ML.Data;

namespace ArticleKit.Topics.DataViews;

/// <summary>The probabilities of topics in the slots of a vector.</summary>
internal static class SlotScores
{
    /// <summary>The probability of each topic; NaN for one of which the prediction says nothing.</summary>
    /// <param name="prediction">What was predicted; null if nothing was.</param>
    /// <param name="topics">What the slots stand for.</param>
    public static VBuffer<float> Of(TopicPrediction? prediction, IReadOnlyList<string> topics)
    {
        // A classifier may be anybody's, and may name a topic twice.
        Dictionary<string, double> probabilities = [];
        foreach (TopicScore score in prediction?.Topics ?? [])
        {
            probabilities.TryAdd(score.Topic, score.Probability);
        }

        float[] scores = new float[topics.Count];
        for (int slot = 0; slot < scores.Length; slot++)
        {
            scores[slot] = probabilities.TryGetValue(topics[slot], out double probability) ? (float)probability : float.NaN;
        }

        return new VBuffer<float>(scores.Length, scores);
    }
}
