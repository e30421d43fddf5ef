using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Names;

/// <summary>
/// News gives a name in full once and in part from then on: a surname, or the first word of a firm. Such a part is a mention of the name.
/// </summary>
internal static class NameMerger
{
    /// <summary>Turns the mentions of parts of names into mentions of the names.</summary>
    /// <param name="table">The phrases; of the parts none remains.</param>
    /// <param name="names">The numbers of those that are names, each once.</param>
    public static void Merge(PhraseTable table, IReadOnlyList<int> names)
    {
        int[] owners = Owners(table, names);
        foreach (ref PhraseMention mention in table.Mentions)
        {
            int owner = OwnerOf(owners, mention.Phrase);
            if (owner != mention.Phrase)
            {
                table.Entries[mention.Phrase].Mentions--;
                table.Entries[owner].Mentions++;
                mention = Extend(table, mention with { Phrase = owner, IsShort = true });
            }
        }
    }

    private static int[] Owners(PhraseTable table, IReadOnlyList<int> names)
    {
        int[] owners = [.. Enumerable.Range(0, table.Entries.Length)];
        ReadOnlySpan<PhraseWord> words = table.Text.Words;
        foreach (int name in names)
        {
            PhraseEntry entry = table.Entries[name];
            for (int cut = 1; cut < entry.Count; cut++)
            {
                if (words[entry.FirstWord + cut].Class != WordClass.Function)
                {
                    Own(table, owners, name, table.Find(entry.FirstWord + cut, entry.Count - cut), isBeginning: false);
                }

                if (words[entry.FirstWord + cut - 1].Class != WordClass.Function)
                {
                    Own(table, owners, name, table.Find(entry.FirstWord, cut), isBeginning: true);
                }
            }
        }

        return owners;
    }

    private static void Own(PhraseTable table, int[] owners, int name, int part, bool isBeginning)
    {
        if (part < 0 || part == name || !table.Entries[part].IsName)
        {
            return;
        }

        // A firm stands in full before it is cut short, while a surname may come first. What is a place by itself stays one.
        PhraseEntry whole = table.Entries[name];
        bool isLater = table.Entries[part].FirstWord > whole.FirstWord;
        bool isGeneral = table.Entries[part].Count == 1 && isBeginning
            && (table.Text.KindsOf(table.Entries[part].FirstWord) & WordKinds.Institution) != WordKinds.None;
        if ((isBeginning && !isLater) || isGeneral)
        {
            return;
        }

        int owner = owners[part];
        if (owner == part || table.Entries[owner].Mentions < whole.Mentions)
        {
            owners[part] = name;
        }
    }

    /// <summary>The last owner; a part is always shorter than its owner, so that this ends.</summary>
    private static int OwnerOf(int[] owners, int phrase)
    {
        while (owners[phrase] != phrase)
        {
            phrase = owners[phrase];
        }

        return phrase;
    }

    /// <summary>Takes in the small words before a surname, as in "van der Leyen", if the full name has them too.</summary>
    private static PhraseMention Extend(PhraseTable table, PhraseMention mention)
    {
        ReadOnlySpan<PhraseWord> words = table.Text.Words;
        PhraseEntry owner = table.Entries[mention.Phrase];
        int lastOfOwner = owner.FirstWord + owner.Count - 1;
        if (words[lastOfOwner].Term != words[mention.FirstWord + mention.Count - 1].Term)
        {
            return mention;
        }

        int inOwner = lastOfOwner - mention.Count;
        int before = mention.FirstWord - 1;
        while (inOwner > owner.FirstWord && before >= 0 && words[before + 1].IsJoined
            && words[inOwner].Class == WordClass.Function && words[inOwner].Term == words[before].Term)
        {
            inOwner--;
            before--;
        }

        int first = before + 1;
        return mention with { FirstWord = first, Count = mention.Count + mention.FirstWord - first };
    }
}
