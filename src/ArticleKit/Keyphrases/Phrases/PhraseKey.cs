using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Phrases;

/// <summary>
/// Tells phrases apart by their terms: forms that differ in case, plural or possessive have the same key. The terms are hashed to 64 bits; that two
/// phrases of one text share them is too improbable to matter, and would do no harm.
/// </summary>
internal readonly record struct PhraseKey(ulong Hash)
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The key of some words in a row.</summary>
    public static PhraseKey Of(ReadOnlySpan<PhraseWord> words)
    {
        ulong hash = (ulong)words.Length;
        foreach (PhraseWord word in words)
        {
            // The finalizer of MurmurHash3, so that near numbers give far hashes.
            hash = (hash + (ulong)word.Term + 1) * Multiplier;
            hash ^= hash >> 32;
            hash *= 0xC4CE_B9FE_1A85_EC53;
            hash ^= hash >> 29;
        }

        return new PhraseKey(hash);
    }
}
