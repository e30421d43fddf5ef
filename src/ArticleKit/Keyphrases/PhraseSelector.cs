namespace ArticleKit.Keyphrases;

/// <summary>Takes the best phrases that do not repeat one another.</summary>
internal static class PhraseSelector
{
    private const int MinMentionsOfVariant = 2;

    /// <summary>The chosen phrases, the best first; of equals the longer, then the one that is mentioned first.</summary>
    public static List<ScoredPhrase> Select(List<ScoredPhrase> candidates, int maxCount)
    {
        List<ScoredPhrase> chosen = [];
        HashSet<int> wordsOfChosen = [];
        HashSet<PhraseKey> partsOfChosen = [];
        IEnumerable<ScoredPhrase> ordered = candidates
            .OrderByDescending(phrase => phrase.Score)
            .ThenByDescending(phrase => phrase.Key.Length);
        foreach (ScoredPhrase candidate in ordered)
        {
            if (chosen.Count == maxCount)
            {
                break;
            }

            bool repeats = partsOfChosen.Contains(candidate.Key)
                || (candidate.Mentions < MinMentionsOfVariant && candidate.Key.Terms().Any(wordsOfChosen.Contains));
            if (!repeats)
            {
                chosen.Add(candidate);
                wordsOfChosen.UnionWith(candidate.Key.Terms());
                partsOfChosen.UnionWith(candidate.Key.Parts());
            }
        }

        return chosen;
    }
}
