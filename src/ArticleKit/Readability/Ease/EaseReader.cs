using System.Runtime.InteropServices;
using ArticleKit.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Readability.Ease;

/// <summary>Measures <see cref="EaseFactors"/>.</summary>
internal sealed class EaseReader(TextDocument document)
{
    /// <summary>Words from this value on are familiar to all readers.</summary>
    public const double FamiliarZipf = 4.75;

    /// <summary>What parts the words of a compound.</summary>
    public static readonly char[] Hyphens = ['-', '\u2010', '\u2011'];

    // From here on are the words that every sentence is made with.
    private const double EverydayZipf = 6;
    private const int MaxWordLength = 64;

    private readonly string _text = document.Text;

    // What has been seen of each distinct word, in lower case: whether in lower case, and whether as a name.
    private readonly Dictionary<string, (bool IsLower, bool IsName)> _words = new(StringComparer.Ordinal);

    public EaseFactors? Read()
    {
        int words = 0;
        int formal = 0;
        double squares = 0;
        foreach (Sentence sentence in document.SentenceSpan)
        {
            ReadOnlySpan<TextSpan> spans = document.WordSpan.Slice(sentence.FirstWord, sentence.WordCount);
            words += spans.Length;
            squares += (double)spans.Length * spans.Length;
            for (int i = 0; i < spans.Length; i++)
            {
                ReadOnlySpan<char> word = spans[i].In(_text);
                bool mayBeName = i > 0 && !Characters.IsQuote(_text[spans[i].Start - 1])
                    && !(Characters.IsCapitals(word) && Characters.IsCapitals(spans[i - 1].In(_text)));
                foreach (Range part in word.SplitAny(Hyphens))
                {
                    formal += Note(word[part], mayBeName) ? 1 : 0;
                }
            }
        }

        return words == 0 ? null : Summarize(words, formal, squares);
    }

    /// <summary>Whether a word is a name as far as the text shows: written with a capital inside a sentence, and never without.</summary>
    public bool IsName(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[MaxWordLength];
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Fold(word, lower), out var seen) && seen is { IsName: true, IsLower: false };
    }

    /// <summary>Notes a word, or a part of a compound, and tells whether it is one of formal prose.</summary>
    private bool Note(ReadOnlySpan<char> word, bool mayBeName)
    {
        if (word.IsEmpty || !char.IsLetter(word[0]))
        {
            return false;
        }

        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[MaxWordLength];
        ReadOnlySpan<char> key = Fold(word, lower);
        bool isLower = char.IsLower(word[0]);
        ref (bool IsLower, bool IsName) seen = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, key, out _);
        seen = (seen.IsLower || isLower, seen.IsName || (!isLower && mayBeName));
        return IsFormal(key);
    }

    private EaseFactors Summarize(int words, int formal, double squares)
    {
        int counted = 0;
        double rarity = 0;
        double syllables = 0;
        foreach ((string word, (bool isLower, bool isName)) in _words)
        {
            double zipf = isName && !isLower ? double.PositiveInfinity : WordFrequencies.Zipf(word);
            if (zipf < EverydayZipf)
            {
                counted++;
                rarity += Math.Max(0, FamiliarZipf - zipf);
                syllables += SyllableCounter.Count(word);
            }
        }

        return new EaseFactors
        {
            Rarity = counted == 0 ? 0 : rarity / counted,
            SentenceLength = Math.Log(squares / words),
            SyllablesPerWord = counted == 0 ? 0 : syllables / counted,
            FormalWords = (double)formal / words,
        };
    }

    private static bool IsFormal(ReadOnlySpan<char> word) => word is "of" or "by" or "which" or "whose" or "whom" or "upon" or "thus" or "hence" or "such";

    /// <summary>A word in lower case with straight apostrophes; what is longer than any word is cut.</summary>
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> lower)
    {
        int length = Math.Min(word.Length, lower.Length);
        for (int i = 0; i < length; i++)
        {
            lower[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        }

        return lower[..length];
    }
}
