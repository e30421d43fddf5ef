using ArticleKit.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Readability;

/// <summary>Tells which words of three or more syllables are hard for the fog index.</summary>
/// <remarks>
/// Gunning, R. (1952), The Technique of Clear Writing: leaves out names, combinations of short easy words, and verbs that are made three
/// syllables by adding -es or -ed. Names are told by the sentence they stand in, not here.
/// </remarks>
internal static class ComplexWordRule
{
    private const int HardSyllables = 3;

    /// <summary>Whether a word that is no name is hard.</summary>
    /// <param name="word">The word.</param>
    /// <param name="syllables">Its number of syllables.</param>
    public static bool IsComplex(ReadOnlySpan<char> word, int syllables)
    {
        if (syllables < HardSyllables || !HasLetter(word))
        {
            return false;
        }

        if (HasHyphen(word))
        {
            return HasHardPart(word);
        }

        return syllables > HardSyllables || !HasSyllabicEnding(word);
    }

    /// <summary>Whether the word ends in an -ed or -es that is a syllable of its own: after t or d, and after a hiss.</summary>
    private static bool HasSyllabicEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
        {
            return false;
        }

        char before = char.ToLowerInvariant(word[^3]);
        return (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && (before is 't' or 'd'))
            || (word.EndsWith("es", StringComparison.OrdinalIgnoreCase)
                && (before is 's' or 'z' or 'x' or 'c' or 'g' || (before == 'h' && (char.ToLowerInvariant(word[^4]) is 'c' or 's'))));
    }

    private static bool HasHyphen(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (Characters.IsHyphen(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHardPart(ReadOnlySpan<char> word)
    {
        int start = 0;
        for (int i = 0; i <= word.Length; i++)
        {
            if (i == word.Length || Characters.IsHyphen(word[i]))
            {
                ReadOnlySpan<char> part = word[start..i];
                if (IsComplex(part, SyllableCounter.Count(part)))
                {
                    return true;
                }

                start = i + 1;
            }
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
