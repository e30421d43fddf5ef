namespace ArticleKit.Topics.Training;

/// <summary>Numbers that are the same for a seed on every version of the framework, which that of the framework does not promise.</summary>
/// <remarks>SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014: Fast splittable pseudorandom number generators).</remarks>
internal sealed class SeededRandom(int seed)
{
    private ulong _state = (uint)seed;

    /// <summary>Puts items in a random order, each order being as likely (R. A. Fisher, F. Yates, 1938; R. Durstenfeld, 1964).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    /// <summary>A number from 0 to below <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        mixed ^= mixed >> 31;
        return (int)(((mixed >> 32) * (ulong)limit) >> 32);
    }
}
