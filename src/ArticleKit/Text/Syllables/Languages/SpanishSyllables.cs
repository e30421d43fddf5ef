namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Divides Spanish words by the rules of the orthography.</summary>
/// <remarks>
/// Real Academia Española (2010), Ortografía de la lengua española, on diphthong and hiatus: a, e, o and an accented i or u are a syllable each; a plain
/// i or u joins the vowel beside it; an h between them changes nothing.
/// </remarks>
internal sealed class SpanishSyllables : LanguageSyllables
{
    protected override NumberSyllables Numbers { get; } = new(
        [2, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2, 3, 4, 4, 4], [2, 2, 3, 3, 3, 3, 3, 3], And: 1, Hundred: 2, Thousand: 1, Million: 3);

    protected override string AccentedLetters => "áéíóúüñ";

    protected override string LongLetterNames => "FHJLMNÑRSXZ";

    protected override int CountLetters(ReadOnlySpan<char> letters)
    {
        int syllables = 0;
        int strong = 0;
        char previous = '\0';
        for (int i = 0; i <= letters.Length; i++)
        {
            char c = i < letters.Length ? letters[i] : '\0';
            if (IsStrong(c))
            {
                strong++;
                previous = c;
            }
            else if (IsWeak(letters, i))
            {
                // Two equal ones never join: chi-i-ta.
                syllables += c == previous ? 1 : 0;
                previous = c;
            }
            else if (!(c == 'h' && previous != '\0'))
            {
                syllables += previous == '\0' ? 0 : Math.Max(1, strong);
                strong = 0;
                previous = '\0';
            }
        }

        return syllables;
    }

    private static bool IsStrong(char c) => c is 'a' or 'e' or 'o' or 'á' or 'é' or 'ó' or 'í' or 'ú';

    /// <summary>An i or u without an accent, and a y that no vowel follows: rey, y.</summary>
    private static bool IsWeak(ReadOnlySpan<char> letters, int index)
    {
        if (index >= letters.Length)
        {
            return false;
        }

        char c = letters[index];
        char next = index + 1 < letters.Length ? letters[index + 1] : '\0';
        return c is 'i' or 'u' or 'ü' || (c == 'y' && !(IsStrong(next) || next is 'i' or 'u'));
    }
}
