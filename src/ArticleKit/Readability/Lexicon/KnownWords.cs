using System.Numerics;
using ArticleKit.Readability.Familiarity;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Readability.Lexicon;

/// <summary>
/// All that the scores ask of a word, for the words that <see cref="WordFrequencies"/> has: made once from what is asked of other words
/// one by one, so that most words of a text are looked up in one place of memory only.
/// </summary>
internal static class KnownWords
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private static readonly KnownWord[] Places = Complete();
    private static readonly int Shift = 64 - BitOperations.Log2((uint)Places.Length);

    /// <summary>What is known of a word; its hash is 0 if nothing is.</summary>
    /// <param name="hash">The <see cref="WordHash"/> of the word.</param>
    public static ref readonly KnownWord Find(ulong hash)
    {
        KnownWord[] places = Places;
        int i = (int)((hash * Multiplier) >> Shift);
        while (places[i].Hash != hash && places[i].Hash != 0)
        {
            i = (i + 1) & (places.Length - 1);
        }

        return ref places[i];
    }

    private static KnownWord[] Complete()
    {
        IReadOnlyCollection<string> words = WordFrequencies.Words;

        // Not half of the places are taken, so that a word that is not there is mostly found out at once.
        var places = new KnownWord[BitOperations.RoundUpToPowerOf2(2 * (uint)words.Count)];
        int shift = 64 - BitOperations.Log2((uint)places.Length);
        foreach (string word in words)
        {
            ulong hash = WordHash.Of(word);
            int i = (int)((hash * Multiplier) >> shift);
            while (places[i].Hash != 0)
            {
                i = (i + 1) & (places.Length - 1);
            }

            int syllables = SyllableCounter.Count(word);
            places[i] = new KnownWord(
                hash,
                (float)WordFrequencies.Zipf(word),
                (byte)Math.Min(syllables, byte.MaxValue),
                FamiliarWords.ListsOf(word),
                ComplexWordRule.IsComplex(word, syllables),
                FormalWords.Contains(word));
        }

        return places;
    }
}
