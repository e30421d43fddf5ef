using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Phrases;

/// <summary>Cuts a text into runs of content words that nothing separates: no function word, number, possessive ending or punctuation.</summary>
internal static class ContentRuns
{
    /// <summary>The runs in order, each as the index of its first word and the number of its words.</summary>
    public static List<(int FirstWord, int Count)> Find(ReadOnlySpan<PhraseWord> words)
    {
        List<(int FirstWord, int Count)> runs = [];
        int start = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            bool ends = i == words.Length || !words[i].IsContent || !words[i].IsJoined;
            if (ends)
            {
                if (i > start)
                {
                    runs.Add((start, i - start));
                }

                start = i < words.Length && !words[i].IsContent ? i + 1 : i;
            }
        }

        return runs;
    }
}
