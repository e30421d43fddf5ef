using System.Globalization;

namespace ArticleKit.Display;

/// <summary>Facts of an article as a person reads them, the same in every form of a report.</summary>
internal static class ArticleFacts
{
    /// <summary>What stands in the place of a title where there is none.</summary>
    public const string NoTitle = "(no title)";

    /// <summary>A number and its noun.</summary>
    public static string Count(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>A probability as a percentage.</summary>
    public static string Percent(double probability) => (100 * probability).ToString("0", CultureInfo.InvariantCulture) + " %";

    /// <summary>The whole minutes that an article takes to read.</summary>
    public static string Minutes(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMinutes):N0} min");

    /// <summary>A time as the page tells it, with its zone; a date alone stands as midnight UTC.</summary>
    public static string Date(DateTimeOffset date)
    {
        string format = date.TimeOfDay == TimeSpan.Zero ? "d MMMM yyyy"
            : date.Offset == TimeSpan.Zero ? "d MMMM yyyy, HH:mm 'UTC'"
            : "d MMMM yyyy, HH:mm zzz";
        return date.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>The same for a program.</summary>
    public static string MachineDate(DateTimeOffset date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A number as its shortest form.</summary>
    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
