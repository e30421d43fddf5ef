using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleKit.Evaluation.Summaries;

/// <summary>
/// ROUGE (Lin 2004, "ROUGE: A package for automatic evaluation of summaries") as google-research's <c>rouge_score</c> computes it:
/// clipped counts of n-grams over the whole summary, and for ROUGE-Lsum the union of longest common subsequences by sentence.
/// </summary>
internal static class Rouge
{
    public static RougeScores Score(int[][] reference, int[][] summary)
    {
        int[] referenceTokens = [.. reference.SelectMany(sentence => sentence)];
        int[] summaryTokens = [.. summary.SelectMany(sentence => sentence)];
        return new RougeScores(
            NGrams(referenceTokens, summaryTokens, 1),
            NGrams(referenceTokens, summaryTokens, 2),
            LongestCommonSubsequences(reference, summary));
    }

    /// <summary>F1 of the n-grams, for n of 1 or 2.</summary>
    public static double NGrams(ReadOnlySpan<int> reference, ReadOnlySpan<int> summary, int n)
    {
        Dictionary<long, int> left = Count(reference, n);
        int total = summary.Length - n + 1;
        int hits = 0;
        for (int i = 0; i < total; i++)
        {
            ref int rest = ref CollectionsMarshal.GetValueRefOrNullRef(left, Key(summary, i, n));
            if (!Unsafe.IsNullRef(ref rest) && rest > 0)
            {
                rest--;
                hits++;
            }
        }

        return F1(hits, reference.Length - n + 1, total);
    }

    /// <summary>F1 of the union of longest common subsequences of each sentence of the reference with those of the summary.</summary>
    public static double LongestCommonSubsequences(int[][] reference, int[][] summary)
    {
        Dictionary<int, int> referenceLeft = Count(reference);
        Dictionary<int, int> summaryLeft = Count(summary);
        int hits = 0;
        foreach (int[] sentence in reference)
        {
            bool[] matched = new bool[sentence.Length];
            foreach (int[] candidate in summary)
            {
                MarkLongestCommonSubsequence(sentence, candidate, matched);
            }

            for (int i = 0; i < sentence.Length; i++)
            {
                int token = sentence[i];
                if (matched[i] && summaryLeft.GetValueOrDefault(token) > 0 && referenceLeft[token] > 0)
                {
                    summaryLeft[token]--;
                    referenceLeft[token]--;
                    hits++;
                }
            }
        }

        return F1(hits, reference.Sum(sentence => sentence.Length), summary.Sum(sentence => sentence.Length));
    }

    private static void MarkLongestCommonSubsequence(int[] reference, int[] candidate, bool[] matched)
    {
        // Row after row: how long the longest common subsequence of the first tokens of both is.
        int width = candidate.Length + 1;
        int[] lengths = new int[(reference.Length + 1) * width];
        for (int row = 1; row <= reference.Length; row++)
        {
            for (int column = 1; column < width; column++)
            {
                int cell = (row * width) + column;
                lengths[cell] = reference[row - 1] == candidate[column - 1]
                    ? lengths[cell - width - 1] + 1
                    : Math.Max(lengths[cell - width], lengths[cell - 1]);
            }
        }

        int i = reference.Length;
        int j = candidate.Length;
        while (i > 0 && j > 0)
        {
            int cell = (i * width) + j;
            if (reference[i - 1] == candidate[j - 1])
            {
                matched[--i] = true;
                j--;
            }
            else if (lengths[cell - 1] > lengths[cell - width])
            {
                j--;
            }
            else
            {
                i--;
            }
        }
    }

    private static Dictionary<long, int> Count(ReadOnlySpan<int> tokens, int n)
    {
        Dictionary<long, int> counts = [];
        for (int i = 0; i <= tokens.Length - n; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, Key(tokens, i, n), out _)++;
        }

        return counts;
    }

    private static Dictionary<int, int> Count(int[][] sentences)
    {
        Dictionary<int, int> counts = [];
        foreach (int token in sentences.SelectMany(sentence => sentence))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, token, out _)++;
        }

        return counts;
    }

    private static long Key(ReadOnlySpan<int> tokens, int index, int n) =>
        n == 1 ? tokens[index] : ((long)tokens[index] << 32) | (uint)tokens[index + 1];

    private static double F1(int hits, int referenceTotal, int summaryTotal) =>
        hits == 0 ? 0 : 2.0 * hits / (referenceTotal + summaryTotal);
}
