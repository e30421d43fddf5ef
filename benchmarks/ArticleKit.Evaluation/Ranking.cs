namespace ArticleKit.Evaluation;

/// <summary>How well a number puts things in order.</summary>
internal static class Ranking
{
    /// <summary>
    /// The area under the receiver operating characteristic: how often one of the positive ones is above one of the negative, ties counting
    /// half; not a number if there are none of either.
    /// </summary>
    public static double AreaUnderCurve(IReadOnlyList<double> scores, IReadOnlyList<bool> isPositive)
    {
        double[] ranks = Correlation.Ranks(scores);
        double positives = isPositive.Count(positive => positive);
        double sum = ranks.Where((_, i) => isPositive[i]).Sum();
        return (sum - (positives * (positives + 1) / 2)) / (positives * (scores.Count - positives));
    }
}
