namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Counts the syllables of French words as they are spoken: groups of vowels, without the mute e at the end.</summary>
/// <remarks>
/// Grevisse, M., Goosse, A. (2007), Le bon usage, 14th edition, on e muet and semi-voyelles: the final -e, -es and, in verbs, -ent are mute; i, u and ou
/// before a vowel are semivowels, except after a consonant with l or r (cli-ent, ou-vri-er). A mute e inside a word is counted.
/// </remarks>
internal sealed class FrenchSyllables : LanguageSyllables
{
    protected override NumberSyllables Numbers { get; } = new(
        [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2], [1, 1, 2, 2, 2, 3, 3, 3], And: 0, Hundred: 1, Thousand: 1, Million: 2)
    { CountsByTwenties = true };

    protected override string AccentedLetters => "àâéèêëîïôùûüÿçœæ";

    protected override string LongLetterNames => "Y";

    protected override int CountLetters(ReadOnlySpan<char> letters)
    {
        int end = letters.Length - FrenchEndings.MuteLength(letters);
        int syllables = 0;
        int i = 0;
        while (i < end)
        {
            if (!IsVowel(letters, i))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < end && IsVowel(letters, i))
            {
                i++;
            }

            syllables += CountGroup(letters, start, i);
        }

        // A word of nothing but a mute e keeps it: le, des. In pa-ys, pa-ysan the y is a vowel of its own.
        return syllables == 0 && end < letters.Length ? 1 : syllables + (letters.StartsWith("pays") ? 1 : 0);
    }

    /// <summary>A vowel that is spoken; not the u of qu, gue and gui, the e of gea and geo, or a y between vowels.</summary>
    private static bool IsVowel(ReadOnlySpan<char> letters, int index)
    {
        char previous = index > 0 ? letters[index - 1] : '\0';
        char next = index + 1 < letters.Length ? letters[index + 1] : '\0';
        return letters[index] switch
        {
            'u' => !(previous == 'q' || (previous == 'g' && next is 'e' or 'é' or 'è' or 'ê' or 'i' or 'î' or 'y')),
            'e' => !(previous == 'g' && next is 'a' or 'â' or 'o' or 'ô'),
            'y' => !IsVowelLetter(next),
            var c => IsVowelLetter(c),
        };
    }

    private static bool IsVowelLetter(char c) => c is 'a' or 'à' or 'â' or 'e' or 'é' or 'è' or 'ê' or 'ë' or 'i' or 'î' or 'ï' or 'o' or 'ô'
        or 'u' or 'ù' or 'û' or 'ü' or 'œ' or 'æ';

    /// <summary>The syllables of vowels that stand together: one more wherever two of them do not join.</summary>
    private static int CountGroup(ReadOnlySpan<char> letters, int start, int end)
    {
        int syllables = 1;
        bool cluster = start >= 2 && letters[start - 1] is 'l' or 'r' && letters[start - 2] is 'b' or 'c' or 'd' or 'f' or 'g' or 'p' or 't' or 'v';
        for (int i = start + 1; i < end; i++)
        {
            char first = letters[i - 1];
            char second = letters[i];
            bool afterCluster = cluster && i == start + 1;
            syllables += Separates(first, second, afterCluster) && !IsInsideGroup(letters, start, i) ? 1 : 0;
        }

        return syllables;
    }

    /// <summary>Whether two letters belong to one vowel of three letters: eau, œu, oeu, aoû, ueil.</summary>
    private static bool IsInsideGroup(ReadOnlySpan<char> letters, int start, int index)
    {
        ReadOnlySpan<char> rest = letters[(index - 1)..];
        return rest.StartsWith("eau") || rest.StartsWith("oeu") || rest.StartsWith("aoû") || (rest.StartsWith("oei") && index - 1 == start);
    }

    private static bool Separates(char first, char second, bool afterCluster) => (first, second) switch
    {
        (_, 'ë' or 'ï' or 'ü') => true,
        ('é' or 'ë' or 'ï', _) => true,
        ('a' or 'â' or 'à', 'i' or 'î' or 'u' or 'y') => false,
        ('e', 'i' or 'î' or 'u' or 'û' or 'y') => false,
        ('o', 'i' or 'î' or 'u' or 'ù' or 'û' or 'y') => false,
        ('œ', 'u' or 'i') => false,
        ('i' or 'î', 'e') => afterCluster,
        ('i', _) => afterCluster,
        ('u' or 'û', 'i' or 'î' or 'y') => false,
        ('u', _) => afterCluster,
        ('y', _) => false,
        _ => true,
    };
}
