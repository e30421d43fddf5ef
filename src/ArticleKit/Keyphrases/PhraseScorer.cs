using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Keyphrases;

/// <summary>Finds the candidates and scores them, as <see cref="KeyphraseExtractor"/> describes.</summary>
internal static class PhraseScorer
{
    /// <summary>The candidates in the order of their first mention.</summary>
    public static List<ScoredPhrase> Score(TextDocument document, TermIndex index, (int FirstWord, int Count)[] runs)
    {
        long[] degrees = new long[index.Count];
        List<PhraseKey> candidates = [];
        Dictionary<PhraseKey, int> mentions = [];
        foreach ((int FirstWord, int Count) run in runs)
        {
            foreach ((int firstWord, int count) in PhraseRuns.Candidates(document, run))
            {
                ReadOnlySpan<int> terms = index.OfWords.Slice(firstWord, count);
                foreach (int term in terms)
                {
                    degrees[term] += count;
                }

                bool weak = count == 1
                    && WeakWords.Contains(PhraseRuns.WithoutPossessive(document, document.Words[firstWord]).In(document.Text));
                var key = new PhraseKey(terms);
                if (!weak && mentions.TryAdd(key, 0))
                {
                    candidates.Add(key);
                }
            }
        }

        foreach ((_, _, PhraseKey key) in PhraseMentions.Find(index, runs))
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrNullRef(mentions, key);
            if (!Unsafe.IsNullRef(ref count))
            {
                count++;
            }
        }

        return candidates.ConvertAll(key => new ScoredPhrase(key, Score(key, degrees, mentions[key]), mentions[key]));
    }

    private static double Score(PhraseKey key, long[] degrees, int mentions)
    {
        double sum = 0;
        for (int i = 0; i < key.Length; i++)
        {
            sum += degrees[key[i]];
        }

        return sum / Math.Sqrt(key.Length) * Math.Log2(1 + mentions);
    }
}
