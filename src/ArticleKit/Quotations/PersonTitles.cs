using System.Collections.Frozen;

namespace ArticleKit.Quotations;

/// <summary>Words before names that tell of a person, and words in names that tell of none.</summary>
internal static class PersonTitles
{
    /// <summary>A name and its surname.</summary>
    private const int UsualName = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfMen = Set("Mr Sir Lord Herr Señor Monsieur M Signor Fr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfWomen =
        Set("Mrs Ms Miss Dame Lady Frau Señora Madame Mme Signora Baroness Chairwoman Congresswoman Spokeswoman Actress");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfAnybody = Set(
        "Dr Prof Professor Doctor President Vice Prime Minister Chancellor Secretary Senator Sen Representative Rep Governor Gov Mayor Councillor Councilman Councilwoman Judge Justice "
        + "General Gen Colonel Col Captain Capt Major Lieutenant Lt Sergeant Sgt Inspector Detective Officer Chief Sheriff Ambassador Chairman Director Bishop Archbishop "
        + "Cardinal Rabbi Imam Reverend Rev Coach Deputy Foreign Defence Defense Finance Interior Health Education Home State Former Superintendent Commissioner Attorney Speaker CEO CFO COO "
        + "Premier Baron Spokesman Spokesperson Principal Manager Congressman Head Acting Executive Admiral Commander Bundeskanzler Bundeskanzlerin Kanzler Minister Ministerin "
        + "Präsident Präsidentin Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Ministerpräsident Ministerpräsidentin Sprecher Sprecherin Président Présidente Presidente Ministro Ministra Ministre MP MEP Executive Officer Analyst Engineer Owner Farmer Teacher Fisherman "
        + "Striker Defender Goalkeeper Midfielder Winger Skipper Economist Strategist Biologist Historian Author Writer Poet Actor Singer Lawyer Solicitor Barrister Prosecutor "
        + "Resident Witness Organiser Organizer Student Nurse Pilot Founder Editor Curator Scientist Researcher Neighbour Neighbor Boss Son Daughter Eyewitness");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterNames = Set("KC QC MP MEP MD PhD CBE OBE MBE Jr Sr II III");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfNoPerson = Set(
        "University College School Institute Council Committee Commission Party Union States Kingdom Republic Nations Street Road Avenue Square Day Court Ministry Department Bank Group "
        + "League Association City County River Sea Ocean War House News Times Post Press Agency Company Inc Ltd Corp Corporation Co Hospital Airport Station Park Museum Church Club "
        + "Centre Center Office Service Authority Board Fund Foundation Federation Parliament Congress Senate Government Army Navy Force Forces Police Street Island Islands Lake "
        + "Mountain Valley Bay Beach Cup Games Championship Olympics World International National European American British French German Russian Chinese North South East West "
        + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Trust Society Network "
        + "Television Radio Magazine Journal Herald Guardian Reuters CNN BBC AP New York Los Angeles San Hong Kong United Great Middle Saudi Sri Costa Puerto El Region Province District "
        + "Harbour Harbor Bridge Road Hall Theatre Theater Festival Award Awards Act Bill Law Project Programme Program Team Room Wall Street Company Airlines Airways Motors Studios Records Mount National Volcano Cape Fort Port Saint");

    /// <summary>The first word after the titles that some words begin with.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The word after the last.</param>
    /// <param name="gender">What the titles tell.</param>
    public static int Skip(ClauseWords words, int first, int end, out PronounKind gender)
    {
        gender = PronounKind.None;
        int i = first;
        while (i < end)
        {
            ReadOnlySpan<char> word = words.Word(i);
            PronounKind told = OfMen.Contains(word) ? PronounKind.He : OfWomen.Contains(word) ? PronounKind.She : PronounKind.None;
            if (told == PronounKind.None && !OfAnybody.Contains(word))
            {
                break;
            }

            gender = told != PronounKind.None ? told : gender;
            i++;
        }

        // "Ocean Beach Mayor Debbie Smith": what stands before a title is no part of the name.
        for (int j = end - UsualName - 1; j > i; j--)
        {
            if (OfAnybody.Contains(words.Word(j)) && !words.Word(j).Equals("State", StringComparison.Ordinal))
            {
                return j + 1;
            }
        }

        return i;
    }

    /// <summary>The end of a name without the letters that may follow it: KC, MP, Jr.</summary>
    public static int TrimEnd(ClauseWords words, int start, int end)
    {
        while (end - start > UsualName && AfterNames.Contains(words.Word(end - 1)))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a name is that of a place or an organisation, by its words or by what stands before it.</summary>
    public static bool IsNoPerson(ClauseWords words, int first, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool isFirstName = i == start && end - start > 1 && words.Word(i) is "Bill";
            if ((OfNoPerson.Contains(words.Word(i)) && !isFirstName) || (i == end - 1 && OfAnybody.Contains(words.Word(i))))
            {
                return true;
            }
        }

        if (first == 0 || !words.IsJoined(first) || start > first)
        {
            return false;
        }

        return words.Word(first - 1) is "the" or "The" or "in" or "In" or "at" or "near" or "across";
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string list) =>
        list.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
