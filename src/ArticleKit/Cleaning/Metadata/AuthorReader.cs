using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Finds who wrote an article: in structured data and <c>meta</c>, in marked elements near the headline, in text such as "By Ada Moss".
/// Where one place names persons and another the site or an agency, the persons count.
/// </summary>
internal static class AuthorReader
{
    // Names of more words have a frequent given name, or are none.
    private const int MaxWords = 3;
    private const int MinLength = 3;
    private const int UnlikelyName = 8;
    private const int BodyRank = 8;

    public static IReadOnlyList<string> Read(PageDocument page, PageHead head, StructuredData data, ArticlePlace place, string? siteName, Uri? url)
    {
        List<string> Persons(AuthorCandidate candidate) => [.. candidate.Names.Where(name => !AuthorNames.IsBody(name, siteName, url))];
        List<string> stated = [];
        IReadOnlyList<string> bodies = [];
        foreach (AuthorCandidate candidate in AuthorCandidates.Stated(head.Meta, data))
        {
            stated = stated.Count > 0 ? stated : Persons(candidate);
            bodies = bodies.Count > 0 ? bodies : candidate.Names;
        }

        foreach (AuthorCandidate candidate in AuthorCandidates.Bylines(page, place))
        {
            List<string> persons = Persons(candidate);
            if (stated.Count > 0 && persons.Count > 0 && Overrules(persons, stated))
            {
                return persons;
            }
        }

        if (stated.Count > 0)
        {
            return stated;
        }

        List<string> best = [];
        int bestRank = 0;
        AuthorSource? known = null;
        foreach (AuthorCandidate candidate in AuthorCandidates.Bylines(page, place).Concat(AuthorCandidates.Shown(page, place)))
        {
            List<string> persons = Persons(candidate);
            bodies = bodies.Count > 0 ? bodies : candidate.Names;
            if (persons.Count == 0 || candidate.Source == known)
            {
                // Of places of the same kind the first counts: the next are of other articles and answers.
                continue;
            }

            known = candidate.Source;
            int rank = Rank(candidate, persons[0]);
            bool isCut = best.Count == 1 && best[0].Length > persons[0].Length && persons[0].Length >= MinLength && best[0].StartsWith(persons[0], StringComparison.OrdinalIgnoreCase);
            if (rank > bestRank || isCut)
            {
                // Elements end where the name does; text may run on without a blank.
                (best, bestRank) = (persons, Math.Max(rank, bestRank));
            }
        }

        return best.Count > 0 && (bestRank >= BodyRank || bodies.Count == 0) ? best : bodies.Count > 0 ? bodies : BareNames.FindOwner(page, siteName, url);
    }

    /// <summary>
    /// Whether a byline that readers see names others than the head of the page: the head names the account that posted the article, or
    /// the owner of the site.
    /// </summary>
    private static bool Overrules(List<string> shown, List<string> stated) =>
        shown.TrueForAll(name => StartsWithGiven(name) && !stated.Exists(other => SharesWord(name, other)));

    private static bool SharesWord(string first, string second)
    {
        string[] words = second.Split(' ');
        return first.Split(' ').Any(word => Array.Exists(words, other => TitleText.IsSame(word, other)));
    }

    /// <summary>How far a name is believed, by its place and by its looks: full names of persons before single words.</summary>
    private static int Rank(AuthorCandidate candidate, string name)
    {
        int rank = candidate.Source switch
        {
            AuthorSource.Marked => 18,
            AuthorSource.Byline => 17,
            AuthorSource.Named => candidate.IsNear ? 16 : 13,
            AuthorSource.Introduced => 14,
            AuthorSource.Alone => 13,
            AuthorSource.Linked => 12,
            AuthorSource.Labelled => 8,
            _ => 7,
        };
        int words = name.AsSpan().Count(' ') + 1;
        return rank + (StartsWithGiven(name) ? 3 : words == 1 ? 0 : words <= MaxWords ? 1 : -UnlikelyName);
    }

    private static bool StartsWithGiven(string name)
    {
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && GivenNames.Contains(name.AsSpan(0, space));
    }
}
