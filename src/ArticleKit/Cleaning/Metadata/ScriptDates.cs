using System.Globalization;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Finds when an article was published in the data that scripts of the page keep: <c>"publishedAt":"2024-03-05T10:00:00Z"</c>. They may be
/// of other articles too, so that only a day counts that all of them share.
/// </summary>
internal static class ScriptDates
{
    private const int MaxFound = 50;
    private const int MaxGap = 12;
    private const int DayLength = 10;

    // What all names have in common comes first, so that a page is searched but few times.
    private static readonly string[] Stems = ["ublish", "ublication", "osted"];

    private static readonly string[] Endings = ["ed", "edAt", "ed_at", "edDate", "ed_date", "edOn", "ed_on", "edTime", "ed_time", "Date", "_date", "_time", "At", "ingDate", "ing_date"];

    /// <summary>The day that all of them name; null if there is none.</summary>
    /// <param name="html">The page as it was given.</param>
    public static DateTimeOffset? Find(string html)
    {
        DateTimeOffset? found = null;
        int count = 0;
        foreach (string stem in Stems)
        {
            for (int i = html.IndexOf(stem, StringComparison.Ordinal); i >= 0 && count < MaxFound; i = html.IndexOf(stem, i + stem.Length, StringComparison.Ordinal))
            {
                if (ReadAfter(html, i, stem) is not { } date)
                {
                    continue;
                }

                count++;
                if (found is { } other && other.Date != date.Date)
                {
                    return null;
                }

                found ??= date;
            }
        }

        return found;
    }

    /// <summary>The date behind a name that begins before and goes on behind its stem; null for what is no such name, or has no date.</summary>
    private static DateTimeOffset? ReadAfter(string html, int stem, string word)
    {
        int end = stem + word.Length;
        int nameEnd = end;
        while (nameEnd < html.Length && nameEnd - end <= MaxGap && (char.IsAsciiLetter(html[nameEnd]) || html[nameEnd] == '_'))
        {
            nameEnd++;
        }

        if (nameEnd >= html.Length || html[nameEnd] is not ('"' or '\'' or '\\' or '&') || !IsEnding(html.AsSpan(end, nameEnd - end), word))
        {
            return null;
        }

        int colon = html.AsSpan(nameEnd, Math.Min(MaxGap, html.Length - nameEnd)).IndexOf(':');
        if (colon < 0)
        {
            return null;
        }

        int start = nameEnd + colon + 1;
        int limit = Math.Min(html.Length, start + MaxGap);
        while (start < limit && !char.IsAsciiDigit(html[start]))
        {
            start++;
        }

        int length = 0;
        while (start + length < html.Length && length < 40 && (char.IsAsciiDigit(html[start + length]) || html[start + length] is '-' or ':' or 'T' or 'Z' or '+' or '.' or ' '))
        {
            length++;
        }

        ReadOnlySpan<char> text = html.AsSpan(start, length).Trim();
        return text.Length < DayLength ? null : ParseIso(text);
    }

    private static bool IsEnding(ReadOnlySpan<char> ending, string stem)
    {
        if (stem is "ublication" or "osted")
        {
            return ending is "Date" or "_date" or "At" or "_at" || (stem == "osted" && ending is "On" or "Date");
        }

        foreach (string known in Endings)
        {
            if (ending.Equals(known, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static DateTimeOffset? ParseIso(ReadOnlySpan<char> text)
    {
        if (text[4] != '-' || text[7] != '-')
        {
            return null;
        }

        bool isWhole = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            || DateTimeOffset.TryParseExact(text[..DayLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
        return isWhole ? DateText.Accept(date) : null;
    }
}
