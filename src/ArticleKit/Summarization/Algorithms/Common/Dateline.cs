using System.Buffers;

namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>
/// The dateline of a news story, which says where it was filed and by which agency (<c>LISBON, Portugal (Reuters) —</c>) and says nothing
/// of what the story is about.
/// </summary>
internal static class Dateline
{
    private const int Longest = 80;
    private const int LongestAgency = 24;
    private const int MinimumRest = 20;

    private static readonly string[] Agencies =
    [
        "CNN", "Reuters", "AP", "Associated Press", "AFP", "UPI", "PTI", "ANI", "IANS", "DPA", "EFE", "ANSA", "APA", "Xinhua", "TASS", "Interfax",
        "Kyodo", "Yonhap", "Bloomberg", "BBC",
    ];

    private static readonly SearchValues<char> EndsOfPlace = SearchValues.Create("(-–—:.!?\"“”\n");

    /// <summary>How many characters of a sentence are its dateline, with the white space after it; 0 if it has none.</summary>
    /// <param name="sentence">The first sentence of a text.</param>
    public static int LengthOf(ReadOnlySpan<char> sentence)
    {
        ReadOnlySpan<char> head = sentence[..Math.Min(sentence.Length, Longest)];
        int place = EndOfPlace(head);
        if (place < 0)
        {
            return 0;
        }

        bool isCapital = place > 0 && StartsInCapitals(head);
        int agency = EndOfAgency(head[place..], out bool isKnown);
        int dash = EndOfDash(head, place + agency);
        bool isDateline = agency > 0 ? isKnown || (isCapital && dash > 0) : isCapital && dash > 0;
        int end = isDateline ? Math.Max(place + agency, dash) : 0;
        while (end > 0 && end < sentence.Length && char.IsWhiteSpace(sentence[end]))
        {
            end++;
        }

        return sentence.Length - end >= MinimumRest && BeginsStory(sentence[end..]) ? end : 0;
    }

    /// <summary>
    /// Whether a sentence may begin here. What goes on in small letters had a subject before it: "The Associated Press (AP) said", "IBM - once a
    /// giant - said".
    /// </summary>
    private static bool BeginsStory(ReadOnlySpan<char> rest) => !rest.IsEmpty && !char.IsLower(rest[0]);

    /// <summary>The end of names of places and dates, each word of which begins with a capital or a digit; -1 if other words come first.</summary>
    private static int EndOfPlace(ReadOnlySpan<char> head)
    {
        int i = 0;
        while (i < head.Length)
        {
            if (char.IsWhiteSpace(head[i]) || head[i] is ',' or '/')
            {
                i++;
                continue;
            }

            if (EndsOfPlace.Contains(head[i]))
            {
                return head[i] is '(' or '-' or '–' or '—' ? i : -1;
            }

            if (!char.IsUpper(head[i]) && !char.IsDigit(head[i]))
            {
                return -1;
            }

            while (i < head.Length && (char.IsLetterOrDigit(head[i]) || (head[i] is '.' or '\'' or '’' or '-' && i + 1 < head.Length && head[i + 1] != '-')))
            {
                i++;
            }
        }

        return -1;
    }

    private static bool StartsInCapitals(ReadOnlySpan<char> head)
    {
        int letters = 0;
        while (letters < head.Length && char.IsUpper(head[letters]))
        {
            letters++;
        }

        return letters >= 2 && (letters == head.Length || !char.IsLetter(head[letters]));
    }

    /// <summary>The length of an agency's name in parentheses; 0 if there is none.</summary>
    private static int EndOfAgency(ReadOnlySpan<char> rest, out bool isKnown)
    {
        isKnown = false;
        int close = rest.IndexOf(')');
        if (rest.IsEmpty || rest[0] != '(' || close < 2 || close > LongestAgency || !char.IsLetter(rest[1]))
        {
            return 0;
        }

        foreach (string agency in Agencies)
        {
            isKnown |= rest[1..close].StartsWith(agency, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(rest[1 + agency.Length]);
        }

        return close + 1;
    }

    /// <summary>The end of a dash with white space around it; 0 if there is none.</summary>
    private static int EndOfDash(ReadOnlySpan<char> head, int start)
    {
        int i = start;
        while (i < head.Length && (char.IsWhiteSpace(head[i]) || head[i] == ','))
        {
            i++;
        }

        int dash = i;
        while (i < head.Length && head[i] is '-' or '–' or '—')
        {
            i++;
        }

        return i > dash && (i - dash > 1 || head[dash] != '-' || (i < head.Length && char.IsWhiteSpace(head[i]))) ? i : 0;
    }
}
