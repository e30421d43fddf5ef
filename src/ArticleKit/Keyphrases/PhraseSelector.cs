namespace ArticleKit.Keyphrases;

/// <summary>Takes the best phrases that do not repeat one another.</summary>
internal static class PhraseSelector
{
    private const int MinMentionsOfLongerForm = 2;

    /// <summary>The chosen phrases, the best first; of equals the one that is mentioned first.</summary>
    public static List<ScoredPhrase> Select(List<ScoredPhrase> candidates, int maxCount)
    {
        List<ScoredPhrase> chosen = [];
        HashSet<PhraseKey> chosenKeys = [];
        HashSet<PhraseKey> partsOfChosen = [];
        foreach (ScoredPhrase candidate in candidates.OrderByDescending(phrase => phrase.Score))
        {
            if (chosen.Count == maxCount)
            {
                break;
            }

            bool repeats = partsOfChosen.Contains(candidate.Key)
                || (candidate.Mentions < MinMentionsOfLongerForm && candidate.Key.Parts().Any(chosenKeys.Contains));
            if (!repeats)
            {
                chosen.Add(candidate);
                chosenKeys.Add(candidate.Key);
                partsOfChosen.UnionWith(candidate.Key.Parts());
            }
        }

        return chosen;
    }
}
