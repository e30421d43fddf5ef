using System.Runtime.InteropServices;
using ArticleKit.Topics.Training;

namespace ArticleKit.Topics.Evaluation;

/// <summary>Deals articles out to folds: topics evenly, the same text never to two.</summary>
internal static class FoldAssignment
{
    /// <summary>Finds the fold of each article.</summary>
    /// <param name="labels">The topic of each article.</param>
    /// <param name="keys">Articles with the same key stay together; null for one that stands alone.</param>
    /// <param name="folds">The number of folds.</param>
    /// <param name="seed">What the order is drawn from in which articles are dealt out.</param>
    /// <returns>The fold of each article, from 0; no fold is empty.</returns>
    /// <exception cref="ArticleKitException">There are fewer groups of articles than folds.</exception>
    public static int[] Assign(IReadOnlyList<string> labels, IReadOnlyList<ulong?> keys, int folds, int seed)
    {
        List<List<int>> groups = Group(keys);
        if (groups.Count < folds)
        {
            throw new ArticleKitException(
                ArticleErrorCode.InvalidTrainingData,
                FormattableString.Invariant($"There are {groups.Count} different articles; cross-validation with {folds} folds needs at least as many."));
        }

        new SeededRandom(seed).Shuffle(CollectionsMarshal.AsSpan(groups));
        int[] assigned = new int[labels.Count];
        int[] sizes = new int[folds];
        Dictionary<string, int[]> ofLabel = new(StringComparer.Ordinal);

        // Groups of many go first: the single ones then fill up what they left uneven. The sort is stable, so that the draw stands.
        foreach (List<int> group in groups.OrderByDescending(group => group.Count))
        {
            string label = labels[group[0]];
            if (!ofLabel.TryGetValue(label, out int[]? counts))
            {
                ofLabel.Add(label, counts = new int[folds]);
            }

            int fold = Emptiest(counts, sizes);
            foreach (int row in group)
            {
                assigned[row] = fold;
            }

            counts[fold] += group.Count;
            sizes[fold] += group.Count;
        }

        return assigned;
    }

    private static List<List<int>> Group(IReadOnlyList<ulong?> keys)
    {
        List<List<int>> groups = [];
        Dictionary<ulong, List<int>> known = [];
        for (int row = 0; row < keys.Count; row++)
        {
            List<int>? group = null;
            if (keys[row] is not { } key || !known.TryGetValue(key, out group))
            {
                groups.Add(group = []);
                if (keys[row] is { } first)
                {
                    known.Add(first, group);
                }
            }

            group.Add(row);
        }

        return groups;
    }

    /// <summary>The fold with the fewest articles of a topic; of several the one with the fewest at all, then the first.</summary>
    private static int Emptiest(int[] counts, int[] sizes)
    {
        int best = 0;
        for (int fold = 1; fold < sizes.Length; fold++)
        {
            if (counts[fold] < counts[best] || (counts[fold] == counts[best] && sizes[fold] < sizes[best]))
            {
                best = fold;
            }
        }

        return best;
    }
}
