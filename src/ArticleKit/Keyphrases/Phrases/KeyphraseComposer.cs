using ArticleKit.Text;

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
            List<PhraseMention> places = mentions[chosen[i]];
            places.Sort((one, other) => one.FirstWord.CompareTo(other.FirstWord));
            keyphrases[i] = new Keyphrase(SurfaceForm.Choose(table.Text, places, entry.IsName), entry.Score / best, Spans(table, places))
            {
                IsName = entry.IsName,
            };
        }

        return keyphrases;
    }

    private static List<TextSpan> Spans(PhraseTable table, List<PhraseMention> places)
    {
        List<TextSpan> spans = new(places.Count);
        foreach (PhraseMention place in places)
        {
            TextSpan span = table.Text.SpanOf(place.FirstWord, place.Count);
            if (spans.Count == 0 || spans[^1].End <= span.Start)
            {
                spans.Add(span);
            }
        }

        return spans;
    }
}
