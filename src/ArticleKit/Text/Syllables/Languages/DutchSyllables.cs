namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Divides Dutch words by their vowels, long vowels and diphthongs.</summary>
/// <remarks>
/// Booij, G. (1995), The Phonology of Dutch; Woordenlijst Nederlandse Taal on the trema, which Dutch puts wherever two vowels could be misread as one
/// (België, coördinatie), so that the groups need few exceptions.
/// </remarks>
internal sealed class DutchSyllables : LanguageSyllables
{
    private static readonly VowelGroups Groups = new(
        "aai", "ooi", "oei", "oeu", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij", "au", "ou", "ai", "oi", "ay", "oy", "ey");

    protected override NumberSyllables Numbers { get; } = new(
        [1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3], [2, 2, 2, 2, 2, 3, 2, 3], And: 1, Hundred: 2, Thousand: 2, Million: 2)
    { YearsInHundreds = true };

    protected override string AccentedLetters => "äëïöüĳ";

    protected override string LongLetterNames => "Y";

    protected override int CountLetters(ReadOnlySpan<char> letters)
    {
        Span<char> plain = stackalloc char[letters.Length];
        int syllables = 0;
        int i = 0;
        for (int j = 0; j < letters.Length; j++)
        {
            // A letter with a trema never joins what stands before it, but may be the first of a group.
            plain[j] = letters[j] switch { 'ä' => 'a', 'ë' => 'e', 'ï' => 'i', 'ö' => 'o', 'ü' => 'u', var c => c };
        }

        while (i < plain.Length)
        {
            if (!IsVowel(plain, i))
            {
                i++;
                continue;
            }

            syllables++;
            int end = i + Groups.LengthAt(plain, i);
            i++;
            while (i < end && letters[i] == plain[i])
            {
                i++;
            }
        }

        return syllables;
    }

    /// <summary>A vowel; not the u of qu, nor a y before a vowel at the beginning of the word.</summary>
    private static bool IsVowel(ReadOnlySpan<char> letters, int index) => letters[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'ĳ' => true,
        'u' => index == 0 || letters[index - 1] != 'q',
        'y' => index > 0 || letters.Length == 1 || !(letters[1] is 'a' or 'e' or 'i' or 'o' or 'u'),
        _ => false,
    };
}
