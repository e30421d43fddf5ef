using System.IO.Compression;
using System.Reflection;

namespace ArticleKit.Text.Syllables;

/// <summary>Tells by the letters around it whether a letter of an English word is the heart of a syllable. Immutable.</summary>
/// <remarks>
/// <para>Each rule is a string of letters with the ends of the word, a letter marked in it, and a weight: where the string stands, it speaks for
/// (or, if negative, against) a syllable at the marked letter. A letter has a syllable if its weights sum to more than 0. The rules are
/// the features of a logistic model that was learned from 62,713 words of the CMU Pronouncing Dictionary, of which only the number of
/// syllables was used: the probability of that number is the Poisson-binomial one of the letters' (Wang, Y. H. (1993), On the Number of
/// Successes in Independent Trials, Statistica Sinica 3(2), 295-312).</para>
/// <para>They are kept in a trie (<see cref="SyllableTrie"/>), so that a word is read once however many rules there are.</para>
/// </remarks>
internal sealed class SyllableRules(SyllableTrie rules)
{
    /// <summary>The longest word that is read.</summary>
    public const int LongestWord = 48;

    private const string Resource = "ArticleKit.Text.Syllables.syllable-rules.br";

    /// <summary>The rules that are built into the library.</summary>
    public static SyllableRules Default { get; } = Load();

    /// <summary>Whether a letter may be the heart of a syllable: a vowel, the apostrophe of <c>isn't</c>, M as in Mc, final l, m, n, r.</summary>
    /// <param name="word">The symbols of a word between <see cref="Symbols.Beginning"/> and <see cref="Symbols.End"/>.</param>
    /// <param name="index">The position of the letter.</param>
    public static bool MayBeSyllable(ReadOnlySpan<byte> word, int index)
    {
        byte symbol = word[index];
        return Symbols.IsVowel(symbol)
            || symbol == Symbols.Apostrophe
            || (index == 1 && (symbol == Symbols.Of('m') || symbol == Symbols.Of('w')))
            || (index == word.Length - 2
                && (symbol == Symbols.Of('l') || symbol == Symbols.Of('m') || symbol == Symbols.Of('n') || symbol == Symbols.Of('r')));
    }

    /// <summary>Counts the syllables.</summary>
    /// <param name="word">The symbols of a word of at most <see cref="LongestWord"/> letters.</param>
    /// <returns>The number of syllables; 0 if no letter seems to have one.</returns>
    public int Count(ReadOnlySpan<byte> word)
    {
        Span<byte> marked = stackalloc byte[LongestWord + 2];
        Span<int> weights = stackalloc int[LongestWord + 2];
        marked = marked[..(word.Length + 2)];
        weights = weights[..marked.Length];
        marked[0] = Symbols.Beginning;
        word.CopyTo(marked[1..]);
        marked[^1] = Symbols.End;
        weights.Clear();
        for (int start = 0; start < marked.Length; start++)
        {
            rules.AddWeights(marked[start..], weights[start..]);
        }

        int count = 0;
        for (int i = 1; i < marked.Length - 1; i++)
        {
            count += weights[i] > 0 && MayBeSyllable(marked, i) ? 1 : 0;
        }

        return count;
    }

    private static SyllableRules Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress);
        using var buffered = new BufferedStream(unpacked);
        return new SyllableRules(SyllableTrie.Read(buffered));
    }
}
