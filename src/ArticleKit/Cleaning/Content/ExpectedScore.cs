using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>What F1 a choice of blocks promises, if their probabilities are right.</summary>
internal static class ExpectedScore
{
    /// <summary>
    /// The threshold above which blocks must be chosen for the highest expected F1 over words, 2·Σ(chosen) w·p / (Σ(chosen) w + Σ(all) w·p)
    /// (Ye, Chai, Lee and Chieu 2012, "Optimizing F-measures: A Tale of Two Approaches").
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="probabilities">The probability of each of its blocks.</param>
    /// <param name="min">The lowest threshold that may be given.</param>
    /// <param name="max">The highest threshold that may be given.</param>
    public static double BestThreshold(PageDocument page, double[] probabilities, double min, double max)
    {
        var order = new int[probabilities.Length];
        var keys = new double[probabilities.Length];
        double likely = 0;
        for (int i = 0; i < order.Length; i++)
        {
            (order[i], keys[i]) = (i, -probabilities[i]);
            likely += page.Blocks[i].Words * probabilities[i];
        }

        Array.Sort(keys, order);
        double chosen = 0;
        double right = 0;
        double best = 0;
        double threshold = max;
        for (int k = 0; k < order.Length && -keys[k] > min; k++)
        {
            chosen += page.Blocks[order[k]].Words;
            right += page.Blocks[order[k]].Words * -keys[k];
            double expected = chosen + likely == 0 ? 0 : 2 * right / (chosen + likely);

            // Blocks of the same probability are chosen together.
            bool isLastOfItsKind = k + 1 == order.Length || keys[k + 1] != keys[k];
            if (expected >= best && isLastOfItsKind)
            {
                best = expected;
                threshold = k + 1 < order.Length ? Math.Max(-keys[k + 1], min) : min;
            }
        }

        return Math.Min(threshold, max);
    }
}
