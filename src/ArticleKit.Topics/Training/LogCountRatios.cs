using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>How unevenly each feature is spread over the topics.</summary>
/// <remarks>
/// The log-count ratio of a feature and a topic is ln((p / |p|) / (q / |q|)), where p counts the feature in the articles of the topic, q
/// in all others, both smoothed (S. Wang, C. D. Manning, 2012: Baselines and bigrams: simple, good sentiment and topic classification).
/// Here the standard deviation over the topics is wanted. A feature occurs in few topics and there may be many thousands, so that
/// those it does not occur in are summed in closed form.
/// </remarks>
internal static class LogCountRatios
{
    // Far less than one, so that a feature seen in a single topic stands out even if it was seen twice only.
    private const double Smoothing = 0.03;

    /// <summary>The standard deviation of the ratios of each feature.</summary>
    /// <param name="rows">The articles.</param>
    /// <param name="features">The number of features.</param>
    /// <param name="topics">The number of topics.</param>
    public static double[] Deviations(TrainingRow[] rows, int features, int topics)
    {
        double[] featureTotals = new double[features];
        double[] topicTotals = new double[topics];
        foreach ((SparseVector vector, int[] labels, float weight) in rows)
        {
            double length = 0;
            for (int i = 0; i < vector.Indices.Length; i++)
            {
                double value = vector.Values[i] * (double)weight;
                featureTotals[vector.Indices[i]] += value;
                length += value;
            }

            foreach (int topic in labels)
            {
                topicTotals[topic] += length;
            }
        }

        double all = featureTotals.Sum();
        double smoothed = Smoothing * features;
        double[] sizeRatios = Array.ConvertAll(topicTotals, total => Math.Log((all - total + smoothed) / (total + smoothed)));
        double sum = sizeRatios.Sum();
        double squares = sizeRatios.Sum(ratio => ratio * ratio);
        Postings postings = Postings.Of(Array.ConvertAll(rows, row => row.Vector), features);
        double[] counts = new double[topics];
        double[] deviations = new double[features];
        for (int feature = 0; feature < features; feature++)
        {
            deviations[feature] = Deviation(postings.Rows(feature), postings.Values(feature), featureTotals[feature]);
        }

        return deviations;

        double Deviation(ReadOnlySpan<int> present, ReadOnlySpan<float> values, double total)
        {
            for (int i = 0; i < present.Length; i++)
            {
                foreach (int topic in rows[present[i]].Labels)
                {
                    counts[topic] += values[i] * (double)rows[present[i]].Weight;
                }
            }

            // The ratios of topics without the feature differ from each other only by the sizes of the topics.
            double absent = Math.Log(Smoothing / (total + Smoothing));
            int absentTopics = topics;
            double absentSum = sum;
            double absentSquares = squares;
            double presentSum = 0;
            double presentSquares = 0;
            foreach (int row in present)
            {
                foreach (int topic in rows[row].Labels)
                {
                    double count = counts[topic];
                    if (count > 0)
                    {
                        counts[topic] = 0;
                        double ratio = Math.Log((count + Smoothing) / (Math.Max(0, total - count) + Smoothing)) + sizeRatios[topic];
                        presentSum += ratio;
                        presentSquares += ratio * ratio;
                        absentTopics--;
                        absentSum -= sizeRatios[topic];
                        absentSquares -= sizeRatios[topic] * sizeRatios[topic];
                    }
                }
            }

            double mean = (presentSum + (absentTopics * absent) + absentSum) / topics;
            double square = (presentSquares + (absentTopics * absent * absent) + (2 * absent * absentSum) + absentSquares) / topics;
            return Math.Sqrt(Math.Max(0, square - (mean * mean)));
        }
    }
}
