using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>
/// How much is said of each phrase. A thing is named in full and then by its head: of "flood barrier ... the barrier ... the barrier" all three
/// mentions are of the flood barrier. So a head gives its mentions to the phrase that it stands for.
/// </summary>
internal static class MentionWeights
{
    /// <summary>A phrase stands for its head only if at least one in so many mentions of the head is in the phrase.</summary>
    private const int MaxMentionsPerFull = 4;

    /// <summary>The mentions of each phrase; 0 for a head that stands for a longer phrase.</summary>
    public static double[] Of(PhraseTable table)
    {
        double[] weights = new double[table.Entries.Length];
        int[] owners = Owners(table);
        OwnNested(table, owners);
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = table.Entries[i].Mentions;
        }

        // Shorter phrases first, as what they give may be given on.
        for (int length = 1; length < KeyphraseOptions.LongestPhrase; length++)
        {
            for (int i = 0; i < weights.Length; i++)
            {
                if (owners[i] >= 0 && table.Entries[i].Count == length)
                {
                    weights[owners[i]] += weights[i] - table.Entries[owners[i]].Mentions;
                    weights[i] = 0;
                }
            }
        }

        return weights;
    }

    /// <summary>A phrase that stands only inside one longer phrase is no term of its own (the C-value of Frantzi, Ananiadou and Mima).</summary>
    private static void OwnNested(PhraseTable table, int[] owners)
    {
        bool isHeadFirst = table.Text.Rules.IsHeadFirst;
        for (int i = 0; i < owners.Length; i++)
        {
            table.Text.Document.Budget.Check();
            PhraseEntry entry = table.Entries[i];
            bool beginsSpecially = !table.Text.Words[entry.FirstWord].IsTelling
                && (table.Text.KindsOf(entry.FirstWord) & (WordKinds.Participle | WordKinds.Gerund | WordKinds.Adjective | WordKinds.Weak)) == WordKinds.None;
            if (entry.IsName || entry.Count < 3 || !beginsSpecially || !NounPhrases.IsCandidate(table, entry))
            {
                continue;
            }

            int part = table.Find(isHeadFirst ? entry.FirstWord : entry.FirstWord + 1, entry.Count - 1);
            if (part >= 0 && !table.Entries[part].IsName && table.Entries[part].Mentions == entry.Mentions)
            {
                owners[part] = i;
            }
        }
    }

    /// <summary>For each single word the phrase that it stands for; -1 if there is none.</summary>
    private static int[] Owners(PhraseTable table)
    {
        int[] owners = new int[table.Entries.Length];
        Array.Fill(owners, -1);
        for (int i = 0; i < owners.Length; i++)
        {
            PhraseEntry entry = table.Entries[i];
            if (entry.IsName || entry.Count != 2 || !NounPhrases.IsCandidate(table, entry))
            {
                continue;
            }

            int head = table.Find(table.Text.Rules.IsHeadFirst ? entry.FirstWord : entry.FirstWord + 1, 1);
            if (head < 0 || table.Entries[head].IsName)
            {
                continue;
            }

            PhraseEntry word = table.Entries[head];
            bool introduces = word.FirstWord >= entry.FirstWord && word.FirstWord < entry.FirstWord + entry.Count;
            bool recurs = entry.Mentions > 1;
            bool stands = (introduces || recurs) && MaxMentionsPerFull * entry.Mentions >= word.Mentions && word.Mentions > 0;
            if (stands && (owners[head] < 0 || table.Entries[owners[head]].Mentions < entry.Mentions))
            {
                owners[head] = i;
            }
        }

        return owners;
    }
}
