namespace ArticleKit.Text.Composition;

/// <summary>The syllables of Korean, which are composed by arithmetic: a leading consonant, a vowel, and at most one trailing consonant.</summary>
/// <remarks>The Unicode Standard, section 3.12, Conjoining Jamo Behavior.</remarks>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;

    // What would be the trailing consonant of number 0 stands for none.
    private const int NoTrailing = 0x11A7;
    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;
    private const int Syllables = Leadings * Vowels * Trailings;

    public static bool IsSyllable(int character) => character is >= FirstSyllable and < FirstSyllable + Syllables;

    /// <summary>Whether a character is a vowel or a trailing consonant, which join what is before them.</summary>
    public static bool MayJoin(int character) => character is (>= FirstVowel and < FirstVowel + Vowels) or (> NoTrailing and < NoTrailing + Trailings);

    /// <summary>The parts of a syllable: that without its trailing consonant and the consonant, else leading consonant and vowel.</summary>
    public static (int First, int? Second) PartsOf(int syllable)
    {
        int index = syllable - FirstSyllable;
        int trailing = index % Trailings;
        return trailing > 0
            ? (syllable - trailing, NoTrailing + trailing)
            : (FirstLeading + (index / (Vowels * Trailings)), FirstVowel + (index / Trailings % Vowels));
    }

    /// <summary>The syllable that two make; null if they make none.</summary>
    public static int? Compose(int first, int second)
    {
        int leading = first - FirstLeading;
        int vowel = second - FirstVowel;
        if (leading is >= 0 and < Leadings && vowel is >= 0 and < Vowels)
        {
            return FirstSyllable + (((leading * Vowels) + vowel) * Trailings);
        }

        bool takesTrailing = IsSyllable(first) && (first - FirstSyllable) % Trailings == 0;
        return takesTrailing && second is > NoTrailing and < NoTrailing + Trailings ? first + second - NoTrailing : null;
    }
}
