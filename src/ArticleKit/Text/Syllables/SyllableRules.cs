using System.Reflection;

namespace ArticleKit.Text.Syllables;

/// <summary>Counts the syllables of an English word: its groups of vowels, corrected by rules about the letters in it.</summary>
/// <remarks>
/// Each rule is a string of letters, with <c>^</c> for the beginning and <c>$</c> for the end of the word, and a number that is added for
/// each place where it stands. The rules were learned from 62,713 words of the CMU Pronouncing Dictionary by transformation-based
/// learning: Brill, E. (1995), Transformation-Based Error-Driven Learning and Natural Language Processing, Computational Linguistics
/// 21(4), 543-565. They are kept in a trie, so that a word is read once however many rules there are.
/// </remarks>
internal sealed class SyllableRules(SyllableTrie rules)
{
    private const string Resource = "ArticleKit.Text.Syllables.syllable-rules.txt";
    private const uint Vowels = (1u << 0) | (1u << 4) | (1u << 8) | (1u << 14) | (1u << 20) | (1u << 24);

    /// <summary>The rules that are built into the library.</summary>
    public static SyllableRules Default { get; } = Load();

    /// <summary>Counts the syllables.</summary>
    /// <param name="word">A to z in lower case and straight apostrophes.</param>
    /// <returns>The number of syllables; may be 0 or less where there is no vowel.</returns>
    public int Count(ReadOnlySpan<char> word)
    {
        int count = 0;
        bool inGroup = false;
        for (int i = 0; i < word.Length; i++)
        {
            int symbol = SyllableTrie.Symbol(word[i]);
            bool vowel = symbol < SyllableTrie.Apostrophe && ((Vowels >> symbol) & 1) != 0;
            count += vowel && !inGroup ? 1 : 0;
            inGroup = vowel;
            count += CorrectionAt(word, i, 0);
        }

        return count + CorrectionAt(word, 0, rules.Next(0, SyllableTrie.Beginning));
    }

    /// <summary>The sum of all rules that begin at a position.</summary>
    private int CorrectionAt(ReadOnlySpan<char> word, int index, int node)
    {
        int sum = 0;
        for (int i = index; node >= 0 && i < word.Length; i++)
        {
            node = rules.Next(node, SyllableTrie.Symbol(word[i]));
            sum += node >= 0 ? rules.Correction(node) : 0;
        }

        int end = node >= 0 ? rules.Next(node, SyllableTrie.End) : -1;
        return sum + (end >= 0 ? rules.Correction(end) : 0);
    }

    private static SyllableRules Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        return new SyllableRules(SyllableTrie.Read(reader));
    }
}
