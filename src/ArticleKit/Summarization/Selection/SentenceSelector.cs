using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Text;

namespace ArticleKit.Summarization.Selection;

/// <summary>Chooses sentences one by one, each time that which gains most beside those already chosen, until a limit is reached.</summary>
/// <remarks>
/// The search is bounded so that its time does not grow with the square of the text: what a sentence gains beside the others is weighed among
/// the <see cref="PoolSize"/> best sentences and for the first <see cref="MaxWeighedPicks"/> choices; beyond that the score alone decides.
/// </remarks>
internal sealed class SentenceSelector(SummaryText text, SentenceRanker ranker, SentenceBias bias, SummaryOptions options)
{
    private const int PoolSize = 300;
    private const int MaxWeighedPicks = 100;

    /// <summary>From this similarity on a sentence is a copy, which is taken only when nothing else is left.</summary>
    private const double Copy = 0.95;

    /// <summary>What a copy loses, in units of the highest score with query and title: more than any sentence can gain.</summary>
    private const double LossOfCopy = 100;

    /// <summary>Chooses.</summary>
    public SentenceChoice Select()
    {
        double[] scores = new double[text.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Clamp((ranker.Scores[i] + bias.Of(i)) / bias.Total, 0, 1);
        }

        text.Document.Budget.CheckNow();
        SentenceKind[] kinds = text.Kinds;
        int[] order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(order, (left, right) =>
            kinds[left] != kinds[right] ? kinds[left].CompareTo(kinds[right])
            : scores[left] != scores[right] ? scores[right].CompareTo(scores[left])
            : left.CompareTo(right));

        var limit = new SummaryLimit(options, text.Count);
        int fittest = Array.FindIndex(order, index => kinds[index] != kinds[order[0]]);
        Span<int> pool = order.AsSpan(0, Math.Min(fittest < 0 ? order.Length : fittest, PoolSize));
        var likeness = new Likeness(pool.Length);
        int picks = 0;
        int count = 0;
        for (; count < order.Length; count++)
        {
            if (count < pool.Length && count < MaxWeighedPicks && count < limit.MaxSentences)
            {
                MoveBestToFront(pool, likeness, count);
                picks = count + 1;
            }

            text.Document.Budget.Check();
            int characters = options.Characters is null ? 0 : WhiteSpace.FoldedLength(text.SpanOf(order[count]).In(text.Document.Text));
            if (!limit.TryAdd(text.WordsOf(order[count]).Length, characters))
            {
                break;
            }

            if (picks > count)
            {
                Choose(pool, likeness, count);
            }
        }

        return new SentenceChoice(order[..count], scores, PassedOver(pool, likeness, scores, order, count), HasCopies(likeness, Math.Min(count, picks)));
    }

    private void MoveBestToFront(Span<int> pool, Likeness likeness, int front)
    {
        int best = front;
        double bestGain = double.NegativeInfinity;
        for (int i = front; i < pool.Length; i++)
        {
            double redundancy = likeness.Similarity[i];
            double gain = ranker.Gain(pool[i], redundancy) + bias.Of(pool[i]) - (redundancy < Copy ? 0 : LossOfCopy * bias.Total);
            if (gain > bestGain)
            {
                bestGain = gain;
                best = i;
            }
        }

        // The rest keeps its order by score, which also decides between equals.
        int chosen = pool[best];
        pool[front..best].CopyTo(pool[(front + 1)..]);
        pool[front] = chosen;
        likeness.MoveToFront(front, best);
    }

    private void Choose(Span<int> pool, Likeness likeness, int pick)
    {
        int chosen = pool[pick];
        ranker.Choose(chosen);
        Mark(likeness.ChosenTerms ??= new bool[text.Vectors.TermCount], chosen, true);
        for (int i = pick + 1; i < pool.Length; i++)
        {
            double similarity = text.Vectors.Similarity(pool[i], chosen, likeness.ChosenTerms);
            if (similarity > likeness.Similarity[i])
            {
                likeness.Similarity[i] = similarity;
                likeness.Nearest[i] = chosen;
            }
        }

        Mark(likeness.ChosenTerms, chosen, false);
    }

    private void Mark(bool[] terms, int sentence, bool value)
    {
        foreach (int term in text.Vectors.Terms(sentence))
        {
            terms[term] = value;
        }
    }

    private static List<(int Sentence, int Instead, double Similarity)> PassedOver(
        Span<int> pool, Likeness likeness, double[] scores, int[] order, int count)
    {
        double lowest = double.PositiveInfinity;
        for (int i = 0; i < Math.Min(count, pool.Length); i++)
        {
            lowest = Math.Min(lowest, scores[order[i]]);
        }

        List<(int Sentence, int Instead, double Similarity)> passedOver = [];
        for (int i = count; i < pool.Length && passedOver.Count < count; i++)
        {
            if (scores[pool[i]] > lowest && likeness.Similarity[i] > 0)
            {
                passedOver.Add((pool[i], likeness.Nearest[i], likeness.Similarity[i]));
            }
        }

        passedOver.Sort((left, right) => scores[left.Sentence] != scores[right.Sentence]
            ? scores[right.Sentence].CompareTo(scores[left.Sentence])
            : left.Sentence.CompareTo(right.Sentence));
        return passedOver;
    }

    private static bool HasCopies(Likeness likeness, int picks)
    {
        for (int i = 0; i < picks; i++)
        {
            if (likeness.Similarity[i] >= Copy)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>For each sentence of the pool the chosen sentence that is most like it.</summary>
    private sealed class Likeness(int size)
    {
        public double[] Similarity { get; } = new double[size];

        public int[] Nearest { get; } = new int[size];

        public bool[]? ChosenTerms { get; set; }

        public void MoveToFront(int front, int from)
        {
            (double similarity, int nearest) = (Similarity[from], Nearest[from]);
            Similarity.AsSpan(front, from - front).CopyTo(Similarity.AsSpan(front + 1));
            Nearest.AsSpan(front, from - front).CopyTo(Nearest.AsSpan(front + 1));
            Similarity[front] = similarity;
            Nearest[front] = nearest;
        }
    }
}
