using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Phrases;

/// <summary>Puts candidates in order.</summary>
internal static class PhraseSelector
{
    /// <summary>The numbers of the phrases that score above 0, the best first; of equals the one that is mentioned first, then the longer.</summary>
    public static int[] Order(PhraseTable table, int minimumMentions)
    {
        PhraseEntry[] entries = table.Entries.ToArray();
        List<int> numbers = [];
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Score > 0 && entries[i].Mentions >= minimumMentions)
            {
                numbers.Add(i);
            }
        }

        return [.. numbers
            .OrderByDescending(number => entries[number].Score)
            .ThenBy(number => entries[number].FirstWord)
            .ThenByDescending(number => entries[number].Count)];
    }

    /// <summary>
    /// The first of the ordered phrases that do not repeat one another: none that stands inside a better one or holds a better one inside, and
    /// none that stands only once and shares a word with a better one, unless it is a name.
    /// </summary>
    public static int[] WithoutRepetition(PhraseTable table, int[] ordered, int maxCount)
    {
        List<int> chosen = [];
        HashSet<int> terms = [];
        HashSet<PhraseKey> parts = [];
        foreach (int number in ordered)
        {
            if (chosen.Count == maxCount)
            {
                break;
            }

            PhraseEntry entry = table.Entries[number];
            ReadOnlySpan<PhraseWord> words = table.Text.Words.Slice(entry.FirstWord, entry.Count);
            bool repeats = parts.Contains(PhraseKey.Of(words)) || (entry.Mentions == 1 && !entry.IsName && SharesWord(words, terms));
            if (repeats)
            {
                continue;
            }

            chosen.Add(number);
            for (int start = 0; start < words.Length; start++)
            {
                if (words[start].IsContent)
                {
                    terms.Add(words[start].Term);
                }

                // "the council" is a short form of "Harrowgate Council".
                if (entry.IsName && (table.Text.KindsOf(entry.FirstWord + start) & WordKinds.Institution) != WordKinds.None)
                {
                    parts.Add(PhraseKey.Of(words.Slice(start, 1)));
                }

                for (int end = start + 1; end <= words.Length && !entry.IsName; end++)
                {
                    parts.Add(PhraseKey.Of(words[start..end]));
                }
            }
        }

        return [.. chosen];
    }

    private static bool SharesWord(ReadOnlySpan<PhraseWord> words, HashSet<int> terms)
    {
        foreach (PhraseWord word in words)
        {
            if (word.IsContent && terms.Contains(word.Term))
            {
                return true;
            }
        }

        return false;
    }
}
