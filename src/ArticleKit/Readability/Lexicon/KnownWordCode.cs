using System.Runtime.InteropServices;
using ArticleKit.Readability.Familiarity;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Readability.Lexicon;

/// <summary>What is known of a word, in three bytes.</summary>
/// <param name="Syllables">Its syllables.</param>
/// <param name="Traits">Its lists, and in the highest bit whether it is complex.</param>
/// <param name="Frequency">Its Zipf value in tenths, or with the highest bit that of its base form.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KnownWordCode(byte Syllables, byte Traits, byte Frequency)
{
    private const int Complex = 0x80;
    private const int OfBaseForm = 0x80;
    private const float Tenths = 10;

    /// <summary>Finds out what is to be known of a word, as it is of a word that the table does not have.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <exception cref="ArgumentException">It does not fit in three bytes.</exception>
    public static KnownWordCode Of(string word)
    {
        int syllables = SyllableCounter.Count(word);
        int lists = (int)FamiliarWords.ListsOf(word);
        if (syllables > byte.MaxValue || lists > (int)FamiliarWordMarks.AllLists)
        {
            throw new ArgumentException($"The word {word} has too many syllables or marks.", nameof(word));
        }

        int complex = ComplexWordRule.IsComplex(word, syllables) ? Complex : 0;
        return new KnownWordCode((byte)syllables, (byte)(lists | complex), FrequencyOf(word));
    }

    /// <summary>What it says of its word.</summary>
    /// <param name="word">The word in lower case.</param>
    public KnownWord Read(ReadOnlySpan<char> word) => new(
        WordHash.Of(word),
        ZipfOf(Frequency),
        Syllables,
        (FamiliarWordMarks)Traits & FamiliarWordMarks.AllLists,
        (Traits & Complex) != 0,
        FormalWords.Contains(word));

    private static byte FrequencyOf(string word)
    {
        float zipf = (float)WordFrequencies.Zipf(word);
        for (int code = 0; code <= byte.MaxValue; code++)
        {
            if (ZipfOf(code) == zipf)
            {
                return (byte)code;
            }
        }

        throw new ArgumentException(FormattableString.Invariant($"The Zipf value {zipf} of {word} is no number of tenths."), nameof(word));
    }

    // Reckoned as WordFrequencies does, so that not even the last bit differs.
    private static float ZipfOf(int code) => (code & OfBaseForm) == 0
        ? code / Tenths
        : (float)(((code & ~OfBaseForm) / Tenths) - WordFrequencies.FormLoss);
}
