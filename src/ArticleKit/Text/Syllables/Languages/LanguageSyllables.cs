using System.Globalization;
using ArticleKit.Text.Composition;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Counts the syllables of words as one language divides them. Immutable.</summary>
/// <remarks>Takes words apart into runs of letters and numbers; what a run of letters has is the language's own affair.</remarks>
internal abstract class LanguageSyllables
{
    /// <summary>A longer run of letters is no word: its groups of vowels are counted.</summary>
    private const int LongestWord = 64;

    private const int LongestAcronym = 6;

    private static readonly SpanishSyllables Spanish = new();
    private static readonly ItalianSyllables Italian = new();
    private static readonly GermanSyllables German = new();
    private static readonly FrenchSyllables French = new();
    private static readonly DutchSyllables Dutch = new();
    private static readonly PortugueseSyllables Portuguese = new();
    private static readonly RussianSyllables Russian = new();
    private static readonly TurkishSyllables Turkish = new();

    /// <summary>How the numbers of the language are spoken.</summary>
    protected abstract NumberSyllables Numbers { get; }

    /// <summary>The letters with an accent that the language tells from those without; all others lose theirs.</summary>
    protected abstract string AccentedLetters { get; }

    /// <summary>The capitals whose names have two syllables.</summary>
    protected virtual string LongLetterNames => "";

    /// <summary>Whether the words of the language are in Cyrillic letters instead of Latin ones.</summary>
    protected virtual bool IsCyrillic => false;

    /// <summary>What a lone consonant in lower case counts.</summary>
    protected virtual int LoneConsonant => 1;

    /// <summary>The counter of a language; null if there is none of its own.</summary>
    /// <param name="language">The two-letter code in lower case.</param>
    public static LanguageSyllables? For(string? language) => language switch
    {
        "es" => Spanish,
        "it" => Italian,
        "de" => German,
        "fr" => French,
        "nl" => Dutch,
        "pt" => Portuguese,
        "ru" => Russian,
        "tr" => Turkish,
        _ => null,
    };

    /// <summary>Counts the syllables of a word.</summary>
    /// <returns>0 or more.</returns>
    public int Count(ReadOnlySpan<char> word)
    {
        int syllables = 0;
        int i = 0;
        while (i < word.Length)
        {
            if (char.IsAsciiDigit(word[i]))
            {
                int end = NumberSyllables.End(word, i);
                syllables += Numbers.Count(word[i..end]);
                i = end;
            }
            else if (LettersEnd(word, i) is int end && end > i)
            {
                bool elided = (i > 0 && Characters.IsApostrophe(word[i - 1])) || (end < word.Length && Characters.IsApostrophe(word[end]));
                syllables += CountRun(word[i..end], elided);
                i = end;
            }
            else
            {
                syllables += char.IsHighSurrogate(word[i]) || CharUnicodeInfo.GetUnicodeCategory(word[i]) is UnicodeCategory.LetterNumber
                    || char.IsDigit(word[i]) ? 1 : 0;
                i++;
            }
        }

        return syllables;
    }

    /// <summary>Counts the syllables of letters.</summary>
    /// <param name="letters">Letters of the language in lower case, each with its accent in one character.</param>
    /// <returns>The number of syllables; 0 where there is no vowel.</returns>
    protected abstract int CountLetters(ReadOnlySpan<char> letters);

    private static int LettersEnd(ReadOnlySpan<char> word, int start)
    {
        int i = start;
        while (i < word.Length && (char.IsLetter(word[i]) || (i > start && IsMark(word[i]))))
        {
            i++;
        }

        return i;
    }

    private static bool IsMark(char c) => c > 127
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    /// <param name="letters">One or more letters with the marks on them.</param>
    /// <param name="elided">Whether an apostrophe stands beside them, so that without a vowel they belong to the syllable behind it.</param>
    private int CountRun(ReadOnlySpan<char> letters, bool elided)
    {
        if (letters.Length > LongestWord)
        {
            return Math.Max(1, OtherScripts.CountVowels(letters));
        }

        Span<char> plain = stackalloc char[LongestWord];
        int length = Fold(letters, plain);
        if (length < 0)
        {
            return Math.Max(1, SpokenLetters.Count(letters));
        }

        int syllables = CountLetters(plain[..length]);
        return syllables > 0 ? syllables
            : letters.Length is > 1 and <= LongestAcronym && IsCapitals(letters) ? CountSpelled(letters)
            : elided ? 0
            : letters.Length == 1 && Characters.IsLower(letters[0]) ? LoneConsonant
            : 1;
    }

    private int CountSpelled(ReadOnlySpan<char> letters)
    {
        int syllables = 0;
        foreach (char letter in letters)
        {
            syllables += LongLetterNames.Contains(letter, StringComparison.Ordinal) ? 2 : 1;
        }

        return syllables;
    }

    private static bool IsCapitals(ReadOnlySpan<char> letters)
    {
        foreach (char letter in letters)
        {
            if (!Characters.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Brings letters to lower case, composed, without the accents that the language does not have.</summary>
    /// <returns>How many were written; -1 if there is a letter of another script.</returns>
    private int Fold(ReadOnlySpan<char> letters, Span<char> plain)
    {
        int length = 0;
        foreach (char letter in letters.ContainsAnyInRange('\u0300', '\u036F') ? Compose(letters) : letters)
        {
            if (char.IsAsciiLetter(letter))
            {
                plain[length++] = (char)(letter | 0x20);
                if (IsCyrillic)
                {
                    return -1;
                }
            }
            else if (char.IsLetter(letter))
            {
                char lower = letter == 'İ' ? 'i' : char.ToLowerInvariant(letter);
                bool own = IsCyrillic ? lower is >= '\u0400' and <= '\u04FF' : AccentedLetters.Contains(lower, StringComparison.Ordinal);
                lower = own ? lower : LatinLetters.Base(lower);
                if (lower == LatinLetters.None || (IsCyrillic && !own))
                {
                    return -1;
                }

                plain[length++] = lower;
            }
        }

        return length;
    }

    /// <summary>Joins letters with the accents that follow them.</summary>
    private static ReadOnlySpan<char> Compose(ReadOnlySpan<char> letters) => CanonicalComposition.Compose(letters.ToString());
}
