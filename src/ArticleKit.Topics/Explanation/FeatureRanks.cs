using System.Numerics;

namespace ArticleKit.Topics.Explanation;

/// <summary>Tells which features an article has, and the how manieth of them one is, without a search.</summary>
internal sealed class FeatureRanks
{
    private readonly ulong[] _present;
    private readonly int[] _before;

    /// <summary>Takes the features in.</summary>
    /// <param name="features">The features of the article, ascending and distinct.</param>
    /// <param name="count">How many features there are to have.</param>
    public FeatureRanks(ReadOnlySpan<int> features, int count)
    {
        _present = new ulong[(count / 64) + 1];
        _before = new int[_present.Length];
        foreach (int feature in features)
        {
            _present[feature / 64] |= 1UL << (feature % 64);
        }

        for (int i = 1; i < _present.Length; i++)
        {
            _before[i] = _before[i - 1] + BitOperations.PopCount(_present[i - 1]);
        }
    }

    /// <summary>The place of a feature among those of the article, or -1 if the article does not have it.</summary>
    public int RankOf(int feature)
    {
        ulong bit = 1UL << (feature % 64);
        ulong word = _present[feature / 64];
        return (word & bit) == 0 ? -1 : _before[feature / 64] + BitOperations.PopCount(word & (bit - 1));
    }
}
