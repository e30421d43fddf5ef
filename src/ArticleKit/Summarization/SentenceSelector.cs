using ArticleKit.Text;

namespace ArticleKit.Summarization;

/// <summary>
/// Chooses sentences that score high and do not repeat one another: maximal marginal relevance of J. Carbonell and J. Goldstein (1998),
/// "The use of MMR, diversity-based reranking for reordering documents and producing summaries", SIGIR.
/// </summary>
/// <remarks>
/// The search is bounded so that its time does not grow with the square of the text: repetition is weighed among the
/// <see cref="PoolSize"/> best sentences and for the first <see cref="MaxDiversePicks"/> choices; beyond that the score alone decides.
/// </remarks>
internal sealed class SentenceSelector(TextDocument document, SentenceVectors vectors)
{
    private const int PoolSize = 300;
    private const int MaxDiversePicks = 100;

    /// <summary>The weight of the score; the rest is the weight of being unlike what is already chosen.</summary>
    private const double Relevance = 0.82;

    /// <summary>From this similarity on a sentence is a copy, which is taken only when nothing else is left.</summary>
    private const double Copy = 0.95;
    private const double RedundancyOfCopy = 100;

    /// <summary>Chooses until a limit is reached.</summary>
    /// <param name="scores">The score of each sentence.</param>
    /// <param name="kinds">The kind of each sentence; fitter kinds are used up first.</param>
    /// <param name="options">The limits.</param>
    /// <returns>The indices of the chosen sentences in source order.</returns>
    public int[] Select(double[] scores, SentenceKind[] kinds, SummaryOptions options)
    {
        int[] order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(order, (left, right) =>
            kinds[left] != kinds[right] ? kinds[left].CompareTo(kinds[right])
            : scores[left] != scores[right] ? scores[right].CompareTo(scores[left])
            : left.CompareTo(right));

        var limit = new SummaryLimit(options);
        int proper = Array.FindIndex(order, index => kinds[index] != SentenceKind.Sentence);
        int pool = Math.Min(proper < 0 ? order.Length : proper, PoolSize);
        MoveDiverseToFront(order.AsSpan(0, pool), scores, Math.Min(limit.MaxSentences, MaxDiversePicks));

        int count = 0;
        while (count < order.Length && limit.TryAdd(document.Sentences[order[count]].WordCount))
        {
            count++;
        }

        int[] chosen = order[..count];
        Array.Sort(chosen);
        return chosen;
    }

    /// <summary>Reorders a pool so that its first entries are the choices in the order in which they are made.</summary>
    private void MoveDiverseToFront(Span<int> pool, double[] scores, int picks)
    {
        double[] redundancy = new double[pool.Length];
        bool[] chosenTerms = new bool[vectors.TermCount];
        for (int pick = 0; pick < Math.Min(picks, pool.Length); pick++)
        {
            int best = pick;
            double bestValue = double.NegativeInfinity;
            for (int i = pick; i < pool.Length; i++)
            {
                double value = (Relevance * scores[pool[i]]) - ((1 - Relevance) * redundancy[i]);
                if (value > bestValue)
                {
                    bestValue = value;
                    best = i;
                }
            }

            // The rest keeps its order by score, which also decides between equals.
            int chosen = pool[best];
            pool[pick..best].CopyTo(pool[(pick + 1)..]);
            redundancy.AsSpan(pick, best - pick).CopyTo(redundancy.AsSpan(pick + 1));
            pool[pick] = chosen;
            Mark(chosenTerms, chosen, true);
            for (int i = pick + 1; i < pool.Length; i++)
            {
                double similarity = vectors.Similarity(pool[i], chosen, chosenTerms);
                redundancy[i] = Math.Max(redundancy[i], similarity < Copy ? similarity : RedundancyOfCopy);
            }

            Mark(chosenTerms, chosen, false);
        }
    }

    private void Mark(bool[] terms, int sentence, bool value)
    {
        foreach (int term in vectors.Terms(sentence))
        {
            terms[term] = value;
        }
    }
}
