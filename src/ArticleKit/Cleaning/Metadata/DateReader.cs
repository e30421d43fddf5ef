namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Finds when an article was published, by agreement between structured data, <c>meta</c>, what the page shows near its headline, and the
/// address. The order of belief follows htmldate (Barbaresi, 2020, "htmldate: A Python package to extract publication dates from web pages").
/// </summary>
internal static class DateReader
{
    /// <summary>The publication; where the page shows only a change, that.</summary>
    public static DateTimeOffset? Choose(DateEvidence evidence)
    {
        ShownDates shown = evidence.Shown;
        DateTimeOffset? best = evidence.Structured ?? evidence.Named;
        best = best is { } stated
            ? CorrectByShown(Outvote(stated, evidence.Modified, [evidence.Named, shown.Published, evidence.Address, evidence.Uncertain]), evidence)
            : Choose(shown.Published, evidence.Address, evidence.Uncertain) ?? shown.FindLabelled() ?? evidence.FindInScripts() ?? evidence.FindInTeasers() ?? shown.Updated;
        if (best is not { } chosen)
        {
            return null;
        }

        DateTimeOffset? day = shown.Published ?? evidence.Address;
        DateTimeOffset local = day is { } seen ? LocalDay.Shift(chosen, seen) : chosen;
        return LocalDay.FromMidnight(local, evidence.Language);
    }

    /// <summary>
    /// A later day that the page shows in an element made for it is that of its publication, if it was not changed until then: the head
    /// then has the day when the text was created. A publication behind the last change is that of the site.
    /// </summary>
    private static DateTimeOffset CorrectByShown(DateTimeOffset stated, DateEvidence evidence)
    {
        if (evidence.Shown is not { IsMarked: true, Published: { } seen } || Days(seen, stated) <= 1)
        {
            return stated;
        }

        bool isLater = seen.Date > stated.Date && (evidence.Modified is not { } modified || (Days(seen, modified) > 1 && seen.Date < modified.Date));
        bool isImpossible = evidence.Modified is { } changed && Days(changed, stated) > 1 && changed.Date < stated.Date && seen.Date <= changed.Date;
        return isLater || isImpossible ? seen : stated;
    }

    /// <summary>
    /// What is stated counts, unless two other places agree on another day that is not that of the last change; the first of them, which
    /// is of the publication by its name, may be that.
    /// </summary>
    private static DateTimeOffset Outvote(DateTimeOffset stated, DateTimeOffset? modified, ReadOnlySpan<DateTimeOffset?> others)
    {
        for (int i = 0; i < others.Length; i++)
        {
            for (int j = i + 1; j < others.Length; j++)
            {
                if (others[i] is { } one && others[j] is { } other && one.Date == other.Date && Days(one, stated) > 1 && (i == 0 || one.Date != modified?.Date))
                {
                    return one.TimeOfDay == TimeSpan.Zero ? other : one;
                }
            }
        }

        return stated;
    }

    private static DateTimeOffset? Choose(DateTimeOffset? shown, DateTimeOffset? address, DateTimeOffset? uncertain)
    {
        DateTimeOffset? best = address is { } inAddress && shown is { } inPage && Days(inAddress, inPage) > 1 ? address : shown ?? address;

        // The head of the page may add the time to a day that is certain.
        return best is { } day && uncertain is { } exact && day.TimeOfDay == TimeSpan.Zero && exact.Date == day.Date ? exact : best ?? uncertain;
    }

    private static int Days(DateTimeOffset first, DateTimeOffset second) => Math.Abs((first.Date - second.Date).Days);
}
