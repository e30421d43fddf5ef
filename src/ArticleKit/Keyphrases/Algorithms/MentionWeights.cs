using ArticleKit.Keyphrases.Phrases;

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
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] += table.Entries[i].Mentions;
            if (owners[i] >= 0)
            {
                weights[owners[i]] += weights[i] - table.Entries[owners[i]].Mentions;
                weights[i] = 0;
            }
        }

        return weights;
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
