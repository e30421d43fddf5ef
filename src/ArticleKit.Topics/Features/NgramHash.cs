using System.Numerics;

namespace ArticleKit.Topics.Features;

/// <summary>The hashes that n-grams are known by. They are part of the model format and must never change.</summary>
/// <remarks>
/// FNV-1a with 64 bits (G. Fowler, L. C. Noll, K.-P. Vo, 1991) over UTF-16 code units, taken as it is read, and finished by the 64-bit
/// mixer of MurmurHash3 (A. Appleby, 2011), since the upper bits of FNV-1a are weak for short words. Not cryptographic: somebody who
/// can choose the training data can make n-grams collide, which costs accuracy and nothing else.
/// </remarks>
internal static class NgramHash
{
    public const ulong Start = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;
    private const ulong JoinFactor = 0x9E3779B97F4A7C15UL;
    private const ulong CharacterSeed = 0x5851F42D4C957F2DUL;

    public static ulong Append(ulong hash, char character) => (hash ^ character) * Prime;

    public static ulong Word(ReadOnlySpan<char> word)
    {
        ulong hash = Start;
        foreach (char character in word)
        {
            hash = Append(hash, character);
        }

        return hash;
    }

    /// <summary>The hash of an n-gram that another word is put behind.</summary>
    public static ulong Join(ulong ngram, ulong word) => BitOperations.RotateLeft(ngram * JoinFactor, 29) ^ word;

    /// <summary>The bucket of a run of words, one of 2^bits.</summary>
    public static uint WordBucket(ulong hash, int bits) => (uint)(Mix(hash) >> (64 - bits));

    /// <summary>The bucket of a run of characters, in a block of its own.</summary>
    public static uint CharacterBucket(ulong hash, int bits) =>
        (uint)(Mix(hash ^ CharacterSeed) >> (64 - bits)) + FeatureSpace.CharacterStart(bits);

    /// <summary>The bucket of a feature of form.</summary>
    public static uint FormBucket(int form, int bits) => (uint)form + FeatureSpace.FormStart(bits);

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 33);
    }
}
