using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>Finds the noun phrases of a text that are no names, each with the shorter phrases that it holds.</summary>
internal static class NounPhrases
{
    private const int MinMentionsOfPart = 2;

    /// <summary>Adds the noun phrases of a text to a table.</summary>
    /// <param name="table">The phrases; holds the names already.</param>
    /// <param name="names">Where the names stand, in order.</param>
    /// <param name="maxWords">The most words of a phrase.</param>
    public static void Add(PhraseTable table, List<(int FirstWord, int Count)> names, int maxWords)
    {
        ReadOnlySpan<PhraseWord> words = table.Text.Words;
        List<(int FirstWord, int Count)> runs = [];
        int name = 0;
        int start = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            // A name of several words stands by itself; one of one word may begin a phrase, as in "Norwich art dealer".
            bool beginsName = name < names.Count && names[name].FirstWord == i;
            bool ends = i == words.Length || !words[i].IsJoined || words[i].Class is not (WordClass.Nominal or WordClass.Light) || beginsName;
            if (!ends)
            {
                continue;
            }

            int count = AddRun(table, start, i - start, maxWords);
            if (count > 1)
            {
                runs.Add((start, count));
            }

            start = i;
            if (beginsName)
            {
                start = names[name].Count == 1 ? i : i + names[name].Count;
                i = start == i ? i : start - 1;
                name++;
            }
            else if (i < words.Length && words[i].Class is not (WordClass.Nominal or WordClass.Light))
            {
                start = i + 1;
            }
        }

        AddInner(table, runs, maxWords);
    }

    /// <summary>Adds the mentions of the phrases found that stand neither at the beginning nor at the end of a longer one where phrases are looked for.</summary>
    private static void AddInner(PhraseTable table, List<(int FirstWord, int Count)> runs, int maxWords)
    {
        bool isHeadFirst = table.Text.Rules.IsHeadFirst;
        foreach ((int firstWord, int count) in runs)
        {
            for (int start = 0; start < count; start++)
            {
                for (int length = 1; length <= Math.Min(maxWords, count - start); length++)
                {
                    bool isKnown = isHeadFirst ? start == 0 : start + length == count;
                    if (!isKnown && table.Find(firstWord + start, length) is >= 0 and int phrase && !table.Entries[phrase].IsName)
                    {
                        table.Add(firstWord + start, length);
                    }
                }
            }
        }
    }

    /// <summary>Adds the phrases of a run, and tells how many of its words belong to them.</summary>
    private static int AddRun(PhraseTable table, int firstWord, int count, int maxWords)
    {
        PhraseText text = table.Text;
        while (count > 0 && text.Words[firstWord + count - 1].Class == WordClass.Light)
        {
            count--;
        }

        if (count <= 0)
        {
            return 0;
        }

        if (!text.Rules.IsHeadFirst)
        {
            for (int length = 1; length <= Math.Min(count, maxWords); length++)
            {
                AddPart(table, firstWord + count - length, length);
            }

            return count;
        }

        for (int length = 1; length <= Math.Min(count, maxWords); length++)
        {
            AddPart(table, firstWord, length);
        }

        AddWithName(table, firstWord, count, maxWords);
        return count;
    }

    private static void AddPart(PhraseTable table, int firstWord, int count)
    {
        // A single name has been counted with the names.
        if (count == 1 && table.Find(firstWord, 1) is >= 0 and int known && table.Entries[known].IsName)
        {
            return;
        }

        table.Add(firstWord, count);
    }

    /// <summary>In Romance languages, "embalse de Valdemora" is what "Valdemora reservoir" would be.</summary>
    private static void AddWithName(PhraseTable table, int firstWord, int count, int maxWords)
    {
        ReadOnlySpan<PhraseWord> words = table.Text.Words;
        int name = firstWord + count + 1;
        bool isJoined = name < words.Length && words[name].IsTelling && words[name].IsJoined && words[name - 1].IsJoined
            && words[name].Class == WordClass.Nominal && (table.Text.KindsOf(name - 1) & WordKinds.Particle) != WordKinds.None;
        if (isJoined && count + 2 <= maxWords)
        {
            bool isName = (table.Text.KindsOf(firstWord) & WordKinds.Institution) != WordKinds.None;
            table.Add(firstWord, count + 2, isName);
        }
    }

    /// <summary>Whether a phrase that is no name may be a keyphrase.</summary>
    public static bool IsCandidate(PhraseTable table, PhraseEntry entry)
    {
        PhraseText text = table.Text;
        ReadOnlySpan<PhraseWord> words = text.Words.Slice(entry.FirstWord, entry.Count);
        if (entry.Count == 1)
        {
            return (text.KindsOf(entry.FirstWord) & (WordKinds.Weak | WordKinds.Measure)) == WordKinds.None && words[0].End - words[0].Start > 2;
        }

        return words[0].Class != WordClass.Light || entry.Mentions >= MinMentionsOfPart;
    }
}
