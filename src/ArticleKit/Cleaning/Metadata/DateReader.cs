namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Finds when an article was published, by agreement between structured data, <c>meta</c>, what the page shows near its headline, and the
/// address. The order of belief follows htmldate (Barbaresi, 2020, "htmldate: A Python package to extract publication dates from web pages").
/// </summary>
internal static class DateReader
{
    /// <summary>The publication; where the page tells only of a change, that.</summary>
    public static DateTimeOffset? Choose(DateEvidence evidence)
    {
        ShownDates shown = evidence.Shown;
        DateTimeOffset? best = evidence.Structured ?? evidence.Named;
        best = best is { } stated
            ? Outvote(stated, evidence.Modified, [evidence.Named, shown.Published, evidence.Address, evidence.Uncertain])
            : Choose(shown.Published, evidence.Address, evidence.Uncertain) ?? shown.FindLabelled() ?? evidence.Modified ?? shown.Updated;
        return best is { } chosen ? ToShownDay(chosen, shown.Published ?? evidence.Address) : null;
    }

    /// <summary>What is stated counts, unless two other places agree on another day that is not that of the last change.</summary>
    private static DateTimeOffset Outvote(DateTimeOffset stated, DateTimeOffset? modified, ReadOnlySpan<DateTimeOffset?> others)
    {
        for (int i = 0; i < others.Length; i++)
        {
            for (int j = i + 1; j < others.Length; j++)
            {
                if (others[i] is { } one && others[j] is { } other && one.Date == other.Date && Days(one, stated) > 1 && one.Date != modified?.Date)
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

    private static DateTimeOffset ToShownDay(DateTimeOffset date, DateTimeOffset? shown) => shown is { } day ? LocalDay.Shift(date, day) : date;

    private static int Days(DateTimeOffset first, DateTimeOffset second) => Math.Abs((first.Date - second.Date).Days);
}
