namespace ArticleKit.Evaluation.Summaries;

/// <summary>
/// The best that choosing sentences can reach, nearly: adds the sentence that raises ROUGE-1 plus ROUGE-2 against the reference most,
/// as Nallapati, Zhai and Zhou (2017), "SummaRuNNer", label their training data.
/// </summary>
internal static class OracleSummarizer
{
    // Later sentences are hardly ever chosen, and the search stays quick on the longest articles.
    private const int MaxCandidates = 120;

    /// <summary>The indices of the chosen sentences in source order, at most <paramref name="maxSentences"/>.</summary>
    public static int[] Choose(int[][] reference, int[][] sentences, int maxSentences)
    {
        int[] referenceTokens = [.. reference.SelectMany(sentence => sentence)];
        SortedSet<int> chosen = [];
        double best = 0;
        while (chosen.Count < maxSentences)
        {
            int bestIndex = -1;
            for (int i = 0; i < Math.Min(sentences.Length, MaxCandidates); i++)
            {
                if (!chosen.Add(i))
                {
                    continue;
                }

                int[] tokens = [.. chosen.SelectMany(index => sentences[index])];
                double score = Rouge.NGrams(referenceTokens, tokens, 1) + Rouge.NGrams(referenceTokens, tokens, 2);
                if (score > best)
                {
                    best = score;
                    bestIndex = i;
                }

                chosen.Remove(i);
            }

            if (bestIndex < 0)
            {
                break;
            }

            chosen.Add(bestIndex);
        }

        return [.. chosen];
    }
}
