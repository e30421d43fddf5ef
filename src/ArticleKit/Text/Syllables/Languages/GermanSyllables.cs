namespace ArticleKit.Text.Syllables.Languages;

/// <summary>Divides German words by their vowels, long vowels and diphthongs, with the endings and prefixes that keep two vowels apart.</summary>
/// <remarks>Duden (2016), Die Grammatik, 9th edition, on Silben; the endings -ie, -ien, -ient and -iell follow its divisions (Fa-mi-li-en, fi-nan-zi-ell).</remarks>
internal sealed class GermanSyllables : LanguageSyllables
{
    private static readonly VowelGroups Groups = new("aa", "ee", "oo", "ie", "ei", "ai", "au", "eu", "äu", "ey", "ay", "oy", "oi", "ou");

    /// <summary>Beginnings in which be-, ge- or ko- stands before a vowel that would join its own.</summary>
    private static readonly string[] SplitPrefixes =
    [
        "beend", "unbeend", "beerdig", "beehr", "beeng", "geehr", "geerb", "geernt", "geeb", "geend", "geimpf", "beinhalt", "beirr", "unbeirr", "beurteil",
        "geurteilt", "beurlaub", "beurkund", "beunruhig", "koordin", "kooper", "koopt",
    ];

    /// <summary>Words in -ie and their plurals in -ien whose i and e are two syllables, without the ending.</summary>
    private static readonly string[] SplitStems =
    [
        "famil", "lin", "ser", "stud", "akt", "fol", "präm", "ar", "tragöd", "komöd", "histor", "best", "host", "petersil", "kastan", "pin", "immobil", "graz",
        "org", "ferrar", "parod", "lil", "glor", "mumm", "fuchs", "begon", "dahl", "magnol", "zypress",
    ];

    /// <summary>Endings in -ie that look like those stems but are one syllable.</summary>
    private static readonly string[] JoinedEndings = ["batterie", "galerie", "lotterie", "garantie", "partie", "dynastie", "amnestie", "parodie", "kavallerie", "artillerie", "infanterie", "theorie", "kategorie", "allegorie", "ironie", "melodie", "harmonie", "kolonie"];

    protected override NumberSyllables Numbers { get; } = new(
        [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2, 2, 2], And: 1, Hundred: 2, Thousand: 2, Million: 3)
    { YearsInHundreds = true };

    protected override string AccentedLetters => "äöüß";

    protected override int CountLetters(ReadOnlySpan<char> letters)
    {
        int syllables = 0;
        int i = 0;
        while (i < letters.Length)
        {
            if (!IsVowel(letters, i))
            {
                i++;
                continue;
            }

            syllables++;
            i += Groups.LengthAt(letters, i);
        }

        return syllables > 0 ? syllables + SplitBeginning(letters) + SplitEnding(letters, syllables) : 0;
    }

    /// <summary>A vowel; not the u of qu, nor a y before a vowel at the beginning of the word.</summary>
    private static bool IsVowel(ReadOnlySpan<char> letters, int index) => letters[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'ä' or 'ö' or 'ü' => true,
        'u' => index == 0 || letters[index - 1] != 'q',
        'y' => index > 0 || letters.Length == 1 || !(letters[1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'ö'),
        _ => false,
    };

    private static int SplitBeginning(ReadOnlySpan<char> letters)
    {
        foreach (string prefix in SplitPrefixes)
        {
            if (letters.StartsWith(prefix))
            {
                return 1;
            }
        }

        return 0;
    }

    private static int SplitEnding(ReadOnlySpan<char> letters, int syllables)
    {
        ReadOnlySpan<char> stem = TrimInflection(letters);
        if (stem.EndsWith("eum") || stem.EndsWith("läum"))
        {
            return 1;
        }

        if (stem.EndsWith("een"))
        {
            return 1;
        }

        bool split = stem.EndsWith("iell")
            || (stem.EndsWith("ient") && syllables > 1 && !stem.EndsWith("dient"))
            || (stem.EndsWith("ien") && syllables > 1 && !EndsInLongIen(stem))
            || (stem.EndsWith("ie") && HasSplitStem(stem[..^2]) && !IsJoined(stem))
            || IsInhabitant(stem);
        return split ? 1 : 0;
    }

    /// <summary>The word without the endings of adjectives and cases after the syllables that matter here.</summary>
    private static ReadOnlySpan<char> TrimInflection(ReadOnlySpan<char> letters)
    {
        foreach (string ending in (ReadOnlySpan<string>)["ems", "en", "em", "er", "es", "e", "s"])
        {
            if (letters.Length > ending.Length + 4 && letters.EndsWith(ending))
            {
                ReadOnlySpan<char> stem = letters[..^ending.Length];
                if (stem.EndsWith("iell") || stem.EndsWith("ient") || stem.EndsWith("eum") || stem.EndsWith("läum") || stem.EndsWith("ien"))
                {
                    return stem;
                }
            }
        }

        return letters;
    }

    private static bool EndsInLongIen(ReadOnlySpan<char> stem) =>
        stem.EndsWith("schien") || stem.EndsWith("wien") || stem.EndsWith("rdien") || stem.EndsWith("bedien") || stem.EndsWith("gedien") || stem is "dien";

    /// <summary>Words in -ier for people, whose i is a syllable: Spa-ni-er, Ve-ge-ta-ri-er.</summary>
    private static bool IsInhabitant(ReadOnlySpan<char> stem) =>
        stem.EndsWith("spanier") || stem.EndsWith("belgier") || stem.EndsWith("australier") || stem.EndsWith("kanadier") || stem.EndsWith("tinier")
            || stem.EndsWith("tarier") || stem.EndsWith("snier") || stem.EndsWith("donier") || stem.EndsWith("nesier") || stem.EndsWith("orgier");

    private static bool HasSplitStem(ReadOnlySpan<char> stem)
    {
        foreach (string split in SplitStems)
        {
            if (stem.EndsWith(split) && (stem.Length == split.Length || split.Length > 3))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJoined(ReadOnlySpan<char> word)
    {
        foreach (string joined in JoinedEndings)
        {
            if (word.EndsWith(joined))
            {
                return true;
            }
        }

        return false;
    }
}
