namespace ArticleKit.Topics.Training;

/// <summary>Finds what has to be added to the scores of varieties so that topics are told as often as they occur.</summary>
/// <remarks>
/// The machines of topics that were given more weight than their share lean to these topics. On held-out articles the probability of
/// a topic is taken for the sum of the softmax of its varieties; slope and offsets are those that make the true topics most likely, found by
/// turns: a Newton step for the slope, and for each offset the logarithm of how often its variety is wanted over how often it is told.
/// </remarks>
internal static class VarietyBiases
{
    private const int Rounds = 60;
    private const double FirstSlope = 4;
    private const double LeastSlope = 0.1;
    private const double MostSlope = 100;

    /// <summary>Fits.</summary>
    /// <param name="scores">The scores of the varieties, for each article.</param>
    /// <param name="topics">The topic of each article.</param>
    /// <param name="topicOf">The topic of each variety.</param>
    /// <returns>What to add to each score.</returns>
    public static float[] Fit(IReadOnlyList<float[]> scores, IReadOnlyList<int> topics, int[] topicOf)
    {
        double slope = FirstSlope;
        double[] offsets = new double[topicOf.Length];
        for (int round = 0; round < Rounds; round++)
        {
            double[] told = new double[topicOf.Length];
            double[] wanted = new double[topicOf.Length];
            double gradient = 0;
            double curvature = 0;
            double[] shares = new double[topicOf.Length];
            for (int row = 0; row < scores.Count; row++)
            {
                Add(scores[row], topics[row]);
            }

            slope = Math.Clamp(slope + Math.Clamp(gradient / Math.Max(1e-9, curvature), -0.5, 0.5), LeastSlope, MostSlope);
            for (int variety = 0; variety < offsets.Length; variety++)
            {
                offsets[variety] += Math.Clamp(Math.Log((wanted[variety] + 1) / (told[variety] + 1)), -1, 1);
            }

            void Add(float[] row, int topic)
            {
                double highest = double.NegativeInfinity;
                for (int variety = 0; variety < row.Length; variety++)
                {
                    shares[variety] = (slope * row[variety]) + offsets[variety];
                    highest = Math.Max(highest, shares[variety]);
                }

                (double sum, double own, double mean, double ownMean, double square) = (0, 0, 0, 0, 0);
                for (int variety = 0; variety < row.Length; variety++)
                {
                    double share = Math.Exp(shares[variety] - highest);
                    shares[variety] = share;
                    sum += share;
                    mean += share * row[variety];
                    square += share * row[variety] * row[variety];
                    own += topicOf[variety] == topic ? share : 0;
                    ownMean += topicOf[variety] == topic ? share * row[variety] : 0;
                }

                for (int variety = 0; variety < row.Length; variety++)
                {
                    told[variety] += shares[variety] / sum;
                    wanted[variety] += topicOf[variety] == topic ? shares[variety] / own : 0;
                }

                gradient += (ownMean / own) - (mean / sum);
                curvature += (square / sum) - (mean / sum * (mean / sum));
            }
        }

        return Array.ConvertAll(offsets, offset => (float)(offset / slope));
    }
}
