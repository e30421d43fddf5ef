using System.Runtime.InteropServices;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Keyphrases;

/// <summary>
/// News gives a name in full once and in part from then on. Such a part counts more mentions than the name, which would then be
/// dropped as a longer form of it; so the name takes over the score of its part.
/// </summary>
internal static class NameMerger
{
    private const int MaxNameLength = 3;
    private const double AlmostAlways = 0.9;

    /// <summary>A part at the beginning stands for the whole only if the whole recurs, at this share of its mentions at least.</summary>
    private const double MinShareOfFirstPart = 0.2;

    /// <summary>Raises the score of each name to that of its part, if the part stands for it.</summary>
    public static void LiftNames(TextDocument document, TermIndex index, List<ScoredPhrase> candidates)
    {
        bool[] capitalized = AlwaysCapitalized(document, index);
        Dictionary<int, int> owners = OwnersOfParts(candidates, capitalized);
        foreach (ScoredPhrase part in candidates)
        {
            if (part.Key.Length == 1 && owners.TryGetValue(part.Key[0], out int owner))
            {
                ref ScoredPhrase name = ref CollectionsMarshal.AsSpan(candidates)[owner];
                if (StandsFor(part, name))
                {
                    name = name with { Score = Math.Max(name.Score, part.Score) };
                }
            }
        }
    }

    private static bool StandsFor(ScoredPhrase part, ScoredPhrase name) =>
        name.Key[name.Key.Length - 1] == part.Key[0] || (name.Mentions > 1 && name.Mentions >= MinShareOfFirstPart * part.Mentions);

    /// <summary>For each first or last word of a name, the most frequent name that has it; of equals the first.</summary>
    private static Dictionary<int, int> OwnersOfParts(List<ScoredPhrase> candidates, bool[] capitalized)
    {
        Dictionary<int, int> owners = [];
        for (int i = 0; i < candidates.Count; i++)
        {
            PhraseKey key = candidates[i].Key;
            if (!IsName(key, capitalized))
            {
                continue;
            }

            foreach (int part in (ReadOnlySpan<int>)[key[0], key[key.Length - 1]])
            {
                if (!owners.TryGetValue(part, out int owner) || candidates[owner].Mentions < candidates[i].Mentions)
                {
                    owners[part] = i;
                }
            }
        }

        return owners;
    }

    private static bool IsName(PhraseKey key, bool[] capitalized)
    {
        bool name = key.Length is > 1 and <= MaxNameLength;
        for (int i = 0; i < key.Length && name; i++)
        {
            name = capitalized[key[i]];
        }

        return name;
    }

    /// <summary>For each term, whether nearly all its mentions begin with a capital.</summary>
    private static bool[] AlwaysCapitalized(TextDocument document, TermIndex index)
    {
        int[] mentions = new int[index.Count];
        int[] capitals = new int[index.Count];
        for (int i = 0; i < index.OfWords.Length; i++)
        {
            int term = index.OfWords[i];
            if (term != TermIndex.None)
            {
                mentions[term]++;
                capitals[term] += char.IsUpper(document.Text[document.Words[i].Start]) ? 1 : 0;
            }
        }

        bool[] always = new bool[index.Count];
        for (int term = 0; term < always.Length; term++)
        {
            always[term] = mentions[term] > 0 && capitals[term] >= AlmostAlways * mentions[term];
        }

        return always;
    }
}
