namespace ArticleKit.Topics.Evaluation;

/// <summary>How far to the front of a ranking the topics of an article stand.</summary>
/// <remarks>Label ranking average precision: R. E. Schapire, Y. Singer, 2000: BoosTexter, a boosting-based system for text categorization.</remarks>
internal static class RankingPrecision
{
    /// <summary>The mean, over the topics of an article, of the share of its topics among those ranked as high or higher.</summary>
    /// <param name="truth">The topics of the article.</param>
    /// <param name="ranking">The topics of the prediction, the most probable first.</param>
    /// <param name="topics">The topics that there are; those that the ranking does not hold share its end.</param>
    public static double Of(HashSet<string> truth, IReadOnlyList<TopicScore> ranking, TopicNumbers topics)
    {
        if (truth.Count == 0)
        {
            return 1;
        }

        double sum = 0;
        int trueSoFar = 0;
        int start = 0;
        while (start < ranking.Count && ranking[start].Probability > 0)
        {
            // Topics of the same probability are not told apart: each has the rank of the last of them.
            int end = start;
            int trueHere = 0;
            for (; end < ranking.Count && ranking[end].Probability.Equals(ranking[start].Probability); end++)
            {
                trueHere += truth.Contains(ranking[end].Topic) ? 1 : 0;
            }

            trueSoFar += trueHere;
            sum += trueHere * (double)trueSoFar / end;
            start = end;
        }

        int trueLast = truth.Count(topics.IsKnown) - trueSoFar;
        return (sum + (trueLast > 0 ? trueLast * (double)(trueSoFar + trueLast) / topics.Known : 0)) / truth.Count;
    }
}
