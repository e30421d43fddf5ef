namespace ArticleKit.Keyphrases.Phrases;

/// <summary>Makes the result of the chosen phrases.</summary>
internal static class KeyphraseComposer
{
    /// <summary>The keyphrases of some phrases of a table, in the same order.</summary>
    public static Keyphrase[] Compose(PhraseTable table, ReadOnlySpan<int> chosen)
    {
        if (chosen.IsEmpty)
        {
            return [];
        }

        Dictionary<int, List<PhraseMention>> mentions = [];
        foreach (int phrase in chosen)
        {
            mentions.Add(phrase, []);
        }

        foreach (PhraseMention mention in table.Mentions)
        {
            if (mentions.TryGetValue(mention.Phrase, out List<PhraseMention>? places))
            {
                places.Add(mention);
            }
        }

        double best = table.Entries[chosen[0]].Score;
        var keyphrases = new Keyphrase[chosen.Length];
        for (int i = 0; i < keyphrases.Length; i++)
        {
            PhraseEntry entry = table.Entries[chosen[i]];
            List<PhraseMention> places = WithoutOverlaps(mentions[chosen[i]]);
            keyphrases[i] = new Keyphrase(SurfaceForm.Choose(table.Text, places, entry.IsName), entry.Score / best, places.ConvertAll(place => table.Text.SpanOf(place.FirstWord, place.Count)))
            {
                IsName = entry.IsName,
            };
        }

        return keyphrases;
    }

    /// <summary>The mentions in the order of the text; of two that overlap the one in full, else the first.</summary>
    private static List<PhraseMention> WithoutOverlaps(List<PhraseMention> mentions)
    {
        mentions.Sort((one, other) => one.FirstWord.CompareTo(other.FirstWord));
        List<PhraseMention> places = new(mentions.Count);
        foreach (PhraseMention mention in mentions)
        {
            bool overlaps = places.Count > 0 && places[^1].FirstWord + places[^1].Count > mention.FirstWord;
            if (!overlaps)
            {
                places.Add(mention);
            }
            else if (places[^1].IsShort && !mention.IsShort)
            {
                places[^1] = mention;
            }
        }

        return places;
    }
}
