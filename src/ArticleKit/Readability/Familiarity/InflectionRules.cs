namespace ArticleKit.Readability.Familiarity;

/// <summary>The forms of a familiar word that are familiar with it.</summary>
/// <remarks>
/// <para>These are regular plurals, possessives and third persons (-s, -es, -ies for -y, -'s, -s'), regular past forms (-ed, -ied for -y),
/// present participles (-ing), past participles in -n of a listed verb (shown), comparatives and superlatives of listed adjectives (-er, -est,
/// -ier, -iest) and adverbs in -ly; before -ed, -ing, -er and -est a consonant may be doubled and an e dropped. A possessive of such a form is familiar too.</para>
/// <para>Not familiar are irregular forms that are not listed themselves (oxen), nouns made by -er (burner), adjectives by -y (milky), verbs
/// by -en (sharpen), other endings (treatment), and words with two endings (clippings). Adverbs in -ily for -y are familiar to Spache only.</para>
/// <para>The list of 1995 names the adverbs in -ly and the participles in -n that it takes as familiar (slowly, known), and no others are: so the
/// authors count the passages that they print as examples.</para>
/// </remarks>
internal static class InflectionRules
{
    private const uint LetterMask = (1u << WordKey.Bits) - 1;

    /// <summary>The lists to which adverbs in -ly and participles in -n are familiar by rule.</summary>
    private const FamiliarWordMarks ListsWithAdverbs = FamiliarWordMarks.DaleChall | FamiliarWordMarks.Spache;

    private static readonly uint E = WordKey.OfEnding("e");
    private static readonly uint I = WordKey.OfEnding("i");
    private static readonly uint N = WordKey.OfEnding("n");
    private static readonly uint S = WordKey.OfEnding("s");
    private static readonly uint Y = WordKey.OfEnding("y");
    private static readonly uint Ed = WordKey.OfEnding("ed");
    private static readonly uint Er = WordKey.OfEnding("er");
    private static readonly uint Es = WordKey.OfEnding("es");
    private static readonly uint Ly = WordKey.OfEnding("ly");
    private static readonly uint Est = WordKey.OfEnding("est");
    private static readonly uint Ies = WordKey.OfEnding("ies");
    private static readonly uint Ily = WordKey.OfEnding("ily");
    private static readonly uint Ing = WordKey.OfEnding("ing");
    private static readonly uint Apostrophe = WordKey.OfEnding("'");
    private static readonly uint ApostropheS = WordKey.OfEnding("'s");

    /// <summary>The letters after which a plural or third person takes -es: s, x, z, the h of ch and sh, and o.</summary>
    private static readonly uint TakingEs = Bit("s") | Bit("x") | Bit("z") | Bit("h") | Bit("o");

    private static readonly uint Vowels = Bit("a") | Bit("e") | Bit("i") | Bit("o") | Bit("u");

    /// <summary>The lists by which a word is familiar, as it stands or by a rule.</summary>
    public static FamiliarWordMarks ListsOf(FamiliarWordTable table, UInt128 key)
    {
        if (key == WordKey.None)
        {
            return FamiliarWordMarks.None;
        }

        FamiliarWordMarks lists = table[key] & FamiliarWordMarks.AllLists;
        if (lists == FamiliarWordMarks.AllLists)
        {
            return lists;
        }

        if (WordKey.EndsWith(key, ApostropheS, 2, 0))
        {
            key >>= 2 * WordKey.Bits;
            lists |= table[key];
        }
        else if (WordKey.EndsWith(key, Apostrophe, 1, 0))
        {
            key >>= WordKey.Bits;
            lists |= table[key];
        }

        return (lists | ByEnding(table, key)) & FamiliarWordMarks.AllLists;
    }

    private static FamiliarWordMarks ByEnding(FamiliarWordTable table, UInt128 key)
    {
        if (WordKey.EndsWith(key, S, 1))
        {
            return ByPlural(table, key);
        }

        if (WordKey.EndsWith(key, Ed, 2))
        {
            return ByStem(table, key >> (2 * WordKey.Bits), FamiliarWordMarks.None) | ByStemInY(table, key >> (2 * WordKey.Bits), FamiliarWordMarks.None);
        }

        if (WordKey.EndsWith(key, Ing, 3))
        {
            return ByStem(table, key >> (3 * WordKey.Bits), FamiliarWordMarks.None);
        }

        if (WordKey.EndsWith(key, Er, 2))
        {
            return ByComparison(table, key >> (2 * WordKey.Bits));
        }

        if (WordKey.EndsWith(key, Est, 3))
        {
            return ByComparison(table, key >> (3 * WordKey.Bits));
        }

        if (WordKey.EndsWith(key, Ly, 2))
        {
            FamiliarWordMarks lists = table[key >> (2 * WordKey.Bits)] & ListsWithAdverbs;
            return WordKey.EndsWith(key, Ily, 3) ? lists | (table[Replace(key, 3, Y)] & FamiliarWordMarks.Spache) : lists;
        }

        return WordKey.EndsWith(key, N, 1) ? Marked(table[key >> WordKey.Bits], FamiliarWordMarks.ParticipleInN) & ListsWithAdverbs : FamiliarWordMarks.None;
    }

    private static FamiliarWordMarks ByPlural(FamiliarWordTable table, UInt128 key)
    {
        uint before = (uint)(key >> WordKey.Bits) & LetterMask;
        if (before == S)
        {
            return FamiliarWordMarks.None;
        }

        FamiliarWordMarks lists = table[key >> WordKey.Bits];
        if (WordKey.EndsWith(key, Ies, 3))
        {
            lists |= table[Replace(key, 3, Y)];
        }
        else if (WordKey.EndsWith(key, Es, 2) && IsOneOf(key >> (2 * WordKey.Bits), TakingEs))
        {
            lists |= table[key >> (2 * WordKey.Bits)];
        }

        return lists;
    }

    private static FamiliarWordMarks ByComparison(FamiliarWordTable table, UInt128 stem) =>
        ByStem(table, stem, FamiliarWordMarks.Adjective) | ByStemInY(table, stem, FamiliarWordMarks.Adjective);

    /// <summary>What is left of a word before its ending: a word itself, one that dropped its e, or one that doubled its consonant.</summary>
    private static FamiliarWordMarks ByStem(FamiliarWordTable table, UInt128 stem, FamiliarWordMarks required)
    {
        FamiliarWordMarks lists = Marked(table[stem], required) | Marked(table[(stem << WordKey.Bits) | E], required);
        UInt128 shorter = stem >> WordKey.Bits;
        bool doubled = (((uint)stem ^ (uint)shorter) & LetterMask) == 0 && !IsOneOf(stem, Vowels);
        return doubled ? lists | Marked(table[shorter], required) : lists;
    }

    /// <summary>What is left before -ed, -er or -est: a word of which the y became i.</summary>
    private static FamiliarWordMarks ByStemInY(FamiliarWordTable table, UInt128 stem, FamiliarWordMarks required) =>
        ((uint)stem & LetterMask) == I ? Marked(table[Replace(stem, 1, Y)], required) : FamiliarWordMarks.None;

    private static FamiliarWordMarks Marked(FamiliarWordMarks marks, FamiliarWordMarks required) =>
        (marks & required) == required ? marks : FamiliarWordMarks.None;

    private static UInt128 Replace(UInt128 key, int length, uint letter) => ((key >> (length * WordKey.Bits)) << WordKey.Bits) | letter;

    private static bool IsOneOf(UInt128 key, uint letters) => ((letters >> (int)((uint)key & LetterMask)) & 1) != 0;

    private static uint Bit(string letter) => 1u << (int)WordKey.OfEnding(letter);
}
