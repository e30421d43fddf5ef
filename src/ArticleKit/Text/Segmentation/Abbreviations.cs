using System.Buffers;
using System.Collections.Frozen;

namespace ArticleKit.Text.Segmentation;

/// <summary>Abbreviations of English that are written with a full stop, by what the stop tells.</summary>
/// <remarks>
/// The words are kept in lower case. An abbreviation that is not listed is still found by its form: single letters with stops
/// between them, or a short word without a vowel.
/// </remarks>
internal static class Abbreviations
{
    /// <summary>The longest word that is looked up.</summary>
    public const int MaximumLength = 16;

    private const string Titles = "mr mrs ms mx messrs mme mmes mlle dr drs prof profs lt sgt cpl cmdr supt atty asst";

    private const string LeadingWords = "e.g eg i.e ie vs cf viz ca approx esp incl ibid aka a.k.a";

    private const string NumberWords =
        "no nos n° nº nr nrs pp pg pgs para paras fig figs vol vols ch chap chs art arts sec secs sect eq eqs eqn ex ed app tab pt pts opp " +
        "ref refs § rm apt tel ext bk cl ver";

    private const string TimeWords = "a.m p.m";

    private const string FinalWords = "etc";

    private const string GeneralWords =
        "co cos corp inc ltd llc llp plc bros mfg mfrs dept depts univ assn intl natl govt dist jr sr esq " +
        "ph.d ph.ds m.ds ed.d b.sc m.sc ave blvd rd hwy pkwy sq bldg bldgs flr hts al misc avg hrs mins yr yrs mos wk wks lb lbs oz " +
        "ft km cm mm kg mg cu qt mph tbsp tsp doz adj adv anon assoc est exec illus inst publ qty recd sched suppl vocab btw";

    /// <summary>Words that are an abbreviation only with a capital: otherwise they are, or may be, words of the language.</summary>
    private const string CapitalTitles = "gen capt cdr col maj brig adm pvt sen sens rep reps gov govs pres rev fr msgr hon det insp amb ven mt mts ft";

    private const string CapitalCalendarWords = "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun";

    private const string CapitalGeneralWords =
        "ala ariz ark calif cal colo conn del fla ga ia ill ind kan kans ky la md mich minn miss mo mont neb nebr nev okla ont ore pa penn " +
        "tenn tex va vt wash wis wisc wyo alta sask pl ln ct";

    /// <summary>Abbreviations that are known in capitals too.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CapitalsLookup =
        "MR MRS DR PROF LT SGT GEN COL CAPT SEN REP GOV REV ST LTD INC CORP CO BROS JR SR NO NOS VS AVE BLVD DEPT ETC"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Consonants = SearchValues.Create("bcdfghjklmnpqrstvwxz");

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = CreateTable(
        (Titles, AbbreviationKind.Title),
        (LeadingWords, AbbreviationKind.Leading),
        (NumberWords, AbbreviationKind.BeforeNumber),
        (TimeWords, AbbreviationKind.Time),
        (FinalWords, AbbreviationKind.Final),
        (GeneralWords, AbbreviationKind.General));

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> CapitalLookup = CreateTable(
        (CapitalTitles, AbbreviationKind.Title),
        (CapitalCalendarWords, AbbreviationKind.Calendar),
        (CapitalGeneralWords, AbbreviationKind.General));

    /// <summary>What kind of abbreviation stands before a full stop.</summary>
    /// <param name="word">The word, with any stops inside it and without the one after it.</param>
    public static AbbreviationKind Classify(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > MaximumLength)
        {
            return AbbreviationKind.None;
        }

        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            return word[0] switch
            {
                'v' or 'c' => AbbreviationKind.Leading,
                'p' or 'n' => AbbreviationKind.BeforeNumber,
                _ => AbbreviationKind.Initial,
            };
        }

        // In capitals IE, MS and EX are names of their own; only what a text in capitals is likely to hold is taken for abbreviated.
        if (Characters.IsUpper(word[^1]) && !word.Contains('.') && !CapitalsLookup.Contains(word))
        {
            return AbbreviationKind.None;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (lower is "st" or "ste")
        {
            return AbbreviationKind.SaintOrStreet;
        }

        if (Lookup.TryGetValue(lower, out AbbreviationKind kind)
            || (Characters.IsUpper(word[0]) && CapitalLookup.TryGetValue(lower, out kind)))
        {
            return kind;
        }

        return IsDottedLetters(lower) || IsShortWithoutVowel(word, lower) ? AbbreviationKind.General : AbbreviationKind.None;
    }

    private static bool IsDottedLetters(ReadOnlySpan<char> lower)
    {
        if (lower.Length < 3 || (lower.Length & 1) == 0)
        {
            return false;
        }

        for (int i = 0; i < lower.Length; i++)
        {
            if ((i & 1) == 0 ? !char.IsLetter(lower[i]) : lower[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShortWithoutVowel(ReadOnlySpan<char> word, ReadOnlySpan<char> lower) =>
        lower.Length is >= 2 and <= 5
        && !lower.ContainsAnyExcept(Consonants)
        && !word[1..].ContainsAnyInRange('A', 'Z');

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> CreateTable(
        params ReadOnlySpan<(string Words, AbbreviationKind Kind)> lists)
    {
        Dictionary<string, AbbreviationKind> kinds = new(StringComparer.Ordinal);
        foreach ((string words, AbbreviationKind kind) in lists)
        {
            foreach (string word in words.Split(' '))
            {
                kinds.Add(word, kind);
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
