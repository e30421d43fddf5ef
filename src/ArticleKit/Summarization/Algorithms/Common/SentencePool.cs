namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>
/// Chooses the sentences that are compared with one another, so that the work does not grow with the square of the text: all of them, or of
/// a text that has too many those with the weightiest words.
/// </summary>
internal static class SentencePool
{
    /// <summary>
    /// The most pairs of mentions of one term in two sentences, which is what comparing costs. A thousand sentences of an article have about
    /// one million.
    /// </summary>
    private const long MaxPairs = 20_000_000;

    /// <summary>Chooses them.</summary>
    /// <param name="vectors">The sentences of the text.</param>
    /// <param name="maximum">How many at most.</param>
    /// <returns>Their indices in source order.</returns>
    public static int[] Choose(SentenceVectors vectors, int maximum)
    {
        int[] pool = Best(vectors, maximum);
        while (pool.Length > 1 && Pairs(vectors, pool) > MaxPairs)
        {
            pool = Best(vectors, pool.Length / 2);
        }

        return pool;
    }

    private static int[] Best(SentenceVectors vectors, int maximum)
    {
        if (vectors.Count <= maximum)
        {
            return [.. Enumerable.Range(0, vectors.Count)];
        }

        double[] worth = new double[vectors.Count];
        int[] order = new int[vectors.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            ReadOnlySpan<int> terms = vectors.Terms(i);
            foreach (int term in terms)
            {
                worth[i] -= vectors.Weight(term);
            }

            worth[i] /= Math.Sqrt(Math.Max(1, terms.Length));
        }

        // Equally weighty sentences come as they stand, so that the choice is always the same.
        Array.Sort(order, (left, right) => worth[left] != worth[right] ? worth[left].CompareTo(worth[right]) : left.CompareTo(right));
        int[] best = order[..maximum];
        Array.Sort(best);
        return best;
    }

    private static long Pairs(SentenceVectors vectors, int[] pool)
    {
        long[] mentions = new long[vectors.TermCount];
        long pairs = 0;
        foreach (int sentence in pool)
        {
            foreach (int term in vectors.Terms(sentence))
            {
                pairs += (2 * mentions[term]++) + 1;
            }
        }

        return pairs;
    }
}
