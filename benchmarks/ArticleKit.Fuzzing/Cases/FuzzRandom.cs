using System.Text;

namespace ArticleKit.Fuzzing.Cases;

/// <summary>
/// Numbers that look random and are the same on every machine and in every version of the framework, which
/// <see cref="Random"/> does not promise: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014, Fast splittable pseudorandom number generators).
/// </summary>
internal sealed class FuzzRandom(ulong state)
{
    private ulong _state = state;

    /// <summary>The numbers of a case; those of another purpose are independent of them.</summary>
    public static FuzzRandom For(CaseKey key, string purpose)
    {
        ulong hash = 14695981039346656037UL;
        foreach (byte value in Encoding.UTF8.GetBytes($"{key.Seed}|{key.Number}|{key.Target}|{purpose}"))
        {
            hash = (hash ^ value) * 1099511628211UL;
        }

        return new FuzzRandom(hash);
    }

    public ulong Next()
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 to one below the end; 0 for an end of 0.</summary>
    public int Below(int end) => end <= 1 ? 0 : (int)(Next() % (ulong)end);

    /// <summary>A number from a least to a greatest one, both included.</summary>
    public int From(int least, int greatest) => least + Below(greatest - least + 1);

    public bool Chance(int times, int outOf) => Below(outOf) < times;

    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number between two, each power of two as probable as any other: sizes are mostly small and sometimes huge.</summary>
    public int Size(int least, int greatest)
    {
        double size = least * Math.Pow((double)greatest / least, Fraction());
        return Math.Clamp((int)size, least, greatest);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public byte[] Bytes(int count)
    {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++)
        {
            bytes[i] = (byte)Next();
        }

        return bytes;
    }
}
