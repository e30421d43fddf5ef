using System.Globalization;

namespace ArticleKit.Tool.Display;

/// <summary>The lines below a title, the same in every form of the report.</summary>
internal static class ArticleFacts
{
    public static string Title(ArticleAnalysis analysis) => analysis.Title ?? "(no title)";

    /// <summary>Author, date and site; null if nothing is known.</summary>
    public static string? Origin(ArticleAnalysis analysis)
    {
        string?[] parts = [analysis.Byline, Date(analysis.Published), analysis.SiteName];
        string origin = string.Join(" · ", parts.Where(part => part is not null));
        return origin.Length > 0 ? origin : null;
    }

    /// <summary>The length of the article, how long it takes to read, and its language.</summary>
    public static string Size(ArticleAnalysis analysis)
    {
        string words = Count(analysis.WordCount, "word");
        string sentences = Count(analysis.SentenceCount, "sentence");
        int minutes = (int)Math.Ceiling(analysis.ReadingTime.TotalMinutes);
        string language = analysis.Language is { } tag ? $" · {tag}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{words} · {sentences} · {minutes} min to read{language}");
    }

    /// <summary>A number and its noun.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>A probability as a percentage.</summary>
    public static string Percent(double probability) => (100 * probability).ToString("0", CultureInfo.InvariantCulture) + " %";

    // The time is shown as the page tells it, with its zone; a date alone stands as midnight UTC.
    private static string? Date(DateTimeOffset? date)
    {
        if (date is not { } known)
        {
            return null;
        }

        string format = known.TimeOfDay == TimeSpan.Zero ? "d MMMM yyyy"
            : known.Offset == TimeSpan.Zero ? "d MMMM yyyy, HH:mm 'UTC'"
            : "d MMMM yyyy, HH:mm zzz";
        return known.ToString(format, CultureInfo.InvariantCulture);
    }
}
