using System.Globalization;
using ArticleKit.Text.Languages;
using ArticleKit.Text.Segmentation;
using ArticleKit.Text.Syllables;
using ArticleKit.Text.Syllables.Languages;

namespace ArticleKit.Text;

/// <summary>Counts the syllables of a word, as English or one of eight other languages speaks it.</summary>
/// <remarks>
/// The words of the CMU Pronouncing Dictionary are counted as it has them (a part of it is known), any other by rules that were learned
/// from it; the dictionary is loaded once, at the first use. Numbers are counted as they are read aloud, abbreviations by single letters as they are
/// spelled, hyphenated words by their parts. In Cyrillic, Greek, Korean and Japanese writing vowels are counted; a word of any other
/// script counts as one syllable for each of its parts.
/// </remarks>
public static class SyllableCounter
{
    /// <inheritdoc cref="Count(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public static int Count(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Count(word.AsSpan());
    }

    /// <summary>Counts the syllables of one word.</summary>
    /// <param name="word">A word as <see cref="WordTokenizer"/> finds it; anything else is counted as the words in it.</param>
    /// <returns>1 or more; 0 only if there is neither a letter nor a digit.</returns>
    public static int Count(ReadOnlySpan<char> word)
    {
        if (PlainWord.TryCount(word, out int syllables))
        {
            return syllables;
        }

        int i = 0;
        while (i < word.Length)
        {
            int start = i;
            if (char.IsAsciiDigit(word[i]))
            {
                i = SpokenNumber.End(word, i);
                int letters = LettersEnd(word, i);
                bool ordinal = SpokenNumber.IsOrdinalEnding(word[i..letters]);
                syllables += SpokenNumber.Count(word[start..i], ordinal);
                i = ordinal ? letters : i;
            }
            else if (LettersEnd(word, i) is int end && end > i)
            {
                i = end;
                syllables += SpokenLetters.Count(word[start..end]);
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

    /// <inheritdoc cref="Count(ReadOnlySpan{char}, string)"/>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public static int Count(string word, string? language)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Count(word.AsSpan(), language);
    }

    /// <summary>Counts the syllables of one word of a language.</summary>
    /// <param name="word">A word as <see cref="WordTokenizer"/> finds it; anything else is counted as the words in it.</param>
    /// <param name="language">
    /// The language as a BCP 47 tag such as <c>pt-BR</c>. Spanish, Italian, German, French, Dutch, Portuguese, Russian and Turkish have
    /// rules of their own; null and any other language are counted as <see cref="Count(ReadOnlySpan{char})"/> does.
    /// </param>
    /// <returns>
    /// 1 or more; 0 only if there is neither a letter nor a digit, and for the Russian prepositions that have no vowel. French is counted as
    /// it is spoken, without the mute e at the end; the other languages as they are divided in writing.
    /// </returns>
    public static int Count(ReadOnlySpan<char> word, string? language) =>
        LanguageSyllables.For(LanguageTag.Primary(language)) is { } rules ? rules.Count(word) : Count(word);

    /// <summary>The end of a run of letters with its apostrophes and combining accents.</summary>
    private static int LettersEnd(ReadOnlySpan<char> word, int start)
    {
        int i = start;
        while (i < word.Length)
        {
            bool inside = i > start && (IsMark(word[i]) || (i + 1 < word.Length && Characters.IsApostrophe(word[i])));
            if (!inside && !char.IsLetter(word[i]))
            {
                break;
            }

            i++;
        }

        return i;
    }

    private static bool IsMark(char c) => c > 127
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
