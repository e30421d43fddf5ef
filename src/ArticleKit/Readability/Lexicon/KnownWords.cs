using System.IO.Compression;
using System.Numerics;
using ArticleKit.Terms;

namespace ArticleKit.Readability.Lexicon;

/// <summary>
/// All that the scores ask of a word, for the words that <see cref="WordFrequencies"/> has: made beforehand from what is asked of other words
/// one by one, so that most words of a text are looked up in one place of memory only.
/// </summary>
internal static class KnownWords
{
    private const string Resource = "ArticleKit.Readability.Lexicon.known-words.br";
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private static readonly KnownWord[] Places = Load();
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

    /// <summary>
    /// Reads the resource, in which <see cref="KnownWordCode"/> tells of the words in the order of their table: first how all of them
    /// are spoken, then on which lists they are, then how often they are said.
    /// </summary>
    private static KnownWord[] Load()
    {
        int count = WordFrequencies.Count;
        byte[] codes = new byte[3 * count];
        using (Stream stream = typeof(KnownWords).Assembly.GetManifestResourceStream(Resource)!)
        using (var unpacked = new BrotliStream(stream, CompressionMode.Decompress))
        {
            unpacked.ReadExactly(codes);
        }

        // Not half of the places are taken, so that a word that is not there is mostly found out at once.
        var places = new KnownWord[BitOperations.RoundUpToPowerOf2(2 * (uint)count)];
        int shift = 64 - BitOperations.Log2((uint)places.Length);
        for (int word = 0; word < count; word++)
        {
            var code = new KnownWordCode(codes[word], codes[count + word], codes[(2 * count) + word]);
            KnownWord known = code.Read(WordFrequencies.Word(word));
            int i = (int)((known.Hash * Multiplier) >> shift);
            while (places[i].Hash != 0)
            {
                i = (i + 1) & (places.Length - 1);
            }

            places[i] = known;
        }

        return places;
    }
}
