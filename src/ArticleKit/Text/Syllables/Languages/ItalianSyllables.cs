namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Divides Italian words by the vowels in them.</summary>
/// <remarks>
/// Serianni, L. (1988), Grammatica italiana, on dittongo, trittongo and iato: a, e, o and accented vowels are a syllable each, i and u join the vowel
/// beside them. Italian does not write the accent that keeps them apart (zia, farmacia, paura), so that endings and some beginnings tell.
/// </remarks>
internal sealed class ItalianSyllables : LanguageSyllables
{
    private static readonly string[] SplitEndings =
    [
        "logia", "logie", "grafia", "grafie", "nomia", "nomie", "crazia", "crazie", "fonia", "patia", "sofia", "sofie", "rapia", "rapie", "archia", "metria",
        "ergia", "ergie", "rmacia", "rmacie", "lizia", "lizie", "eria", "erie", "iglieria", "pagnia", "pagnie", "bugia", "bugie", "magia", "allegria", "follia",
        "follie", "fantasia", "fantasie", "malattia", "malattie", "addio", "ronia", "agonia", "poesia", "poesie", "garanzia", "garanzie", "democrazia", "pulizia",
        "pulizie", "scia", "scie", "brusio", "desio", "leggio", "rinvio", "invio", "avvio", "oblio", "pendio", "zio", "pigolio", "addii",
    ];

    /// <summary>Words with those endings where they are one syllable.</summary>
    private static readonly string[] JoinedEndings =
    [
        "materia", "materie", "miseria", "miserie", "arteria", "arterie", "seria", "serie", "aeria", "milizia", "milizie", "malizia", "delizia", "delizie",
        "zizia", "spazio", "azio", "izio", "ozio", "nzio", "enzio", "ascia", "asce", "coscia", "angoscia", "striscia", "fascia", "uscia", "biscia",
        "ascie", "oscie", "iscie", "feria", "ferie", "batteri", "inferie", "macerie", "intemperie", "congerie", "ezio", "uzio",
    ];

    protected override NumberSyllables Numbers { get; } = new(
        [2, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 3, 3, 3, 4, 3, 3, 4, 3, 4], [2, 2, 3, 3, 3, 3, 3, 3], And: 0, Hundred: 2, Thousand: 2, Million: 3);

    protected override string AccentedLetters => "àèéìíòóùú";

    protected override string LongLetterNames => "FHLMNRSZ";

    protected override int CountLetters(ReadOnlySpan<char> letters)
    {
        int syllables = 0;
        int groups = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            if (!IsVowel(letters[i]))
            {
                continue;
            }

            int start = i;
            int strong = 0;
            while (i < letters.Length && IsVowel(letters[i]))
            {
                strong += IsStrong(letters[i]) ? 1 : 0;
                i++;
            }

            groups++;
            syllables += Math.Max(1, strong) + (IsSplit(letters, start, i) ? 1 : 0);
        }

        return syllables + (groups == 1 && IsShortHiatus(letters) ? 1 : 0) + (groups > 1 && EndsInHiatus(letters) ? 1 : 0);
    }

    private static bool IsVowel(char c) => IsStrong(c) || c is 'i' or 'u' or 'y';

    private static bool IsStrong(char c) => c is 'a' or 'e' or 'o' || (c > 127 && c is not ('ç' or 'ñ'));

    /// <summary>Inside a word: <c>ri-unione</c>, <c>tri-angolo</c>, <c>pa-ura</c>, <c>ba-ule</c>.</summary>
    private static bool IsSplit(ReadOnlySpan<char> letters, int start, int end)
    {
        ReadOnlySpan<char> group = letters[start..end];
        bool prefix = (start == 1 && letters[0] == 'r') || (start == 2 && letters[1] == 'r' && letters[0] is 't' or 'p' or 'b');
        if (prefix && end < letters.Length && group is ['i', 'a' or 'o' or 'u', ..])
        {
            return true;
        }

        return group is ['a', 'u'] && ((end < letters.Length && letters[..end].EndsWith("pau") && letters[end] == 'r') || letters[..end] is "bau");
    }

    /// <summary>Whether a word of one group of vowels ends in a stressed i or u and another vowel: mi-o, du-e, zi-a; not after q or g.</summary>
    private static bool IsShortHiatus(ReadOnlySpan<char> letters)
    {
        int length = letters.Length;
        return length >= 2
            && letters[^2] is 'i' or 'u'
            && letters[^1] is 'a' or 'e' or 'o'
            && (length < 3 || !(IsVowel(letters[^3]) || (letters[^2] == 'u' && letters[^3] is 'q' or 'g')));
    }

    private static bool EndsInHiatus(ReadOnlySpan<char> letters) => EndsWithAny(letters, SplitEndings) && !EndsWithAny(letters, JoinedEndings);

    private static bool EndsWithAny(ReadOnlySpan<char> letters, string[] endings)
    {
        if (letters.Length < 2 || letters[^2] != 'i')
        {
            return false;
        }

        foreach (string ending in endings)
        {
            if (letters.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
