namespace ArticleKit.Topics.Model;

/// <summary>Turns scores into probabilities.</summary>
internal static class Softmax
{
    public static double[] Of(ReadOnlySpan<float> scores, double temperature)
    {
        double[] probabilities = new double[scores.Length];
        double highest = double.NegativeInfinity;
        foreach (float score in scores)
        {
            highest = Math.Max(highest, score);
        }

        double sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            probabilities[i] = Math.Exp((scores[i] - highest) / temperature);
            sum += probabilities[i];
        }

        for (int i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] /= sum;
        }

        return probabilities;
    }
}
