using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Brings an instant to the day that the readers of the page see. Pages state times in UTC, and show them in the time of their place:
/// 02:41 UTC on the 4th is the evening of the 3rd in Bolivia.
/// </summary>
internal static class LocalDay
{
    private const int MaxOffsetHours = 14;

    // Languages of Central European Time; those that are also spoken elsewhere only without the region.
    private static readonly FrozenSet<string> Central = new[]
    {
        "de", "it", "nl", "pl", "cs", "sk", "hu", "da", "sv", "nb", "nn", "no", "sl", "hr", "fr", "es", "ca", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-BE", "fr-CH", "it-IT", "it-CH", "es-ES", "nl-NL", "nl-BE", "pl-PL", "cs-CZ", "sk-SK", "hu-HU", "da-DK", "sv-SE", "nb-NO", "nn-NO", "no-NO", "sl-SI", "hr-HR",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Days that were turned into UTC end up an hour or two before their midnight: "2024-03-04T23:00:00Z" is the 5th where German is spoken.
    /// The same instant with the offset of that place; unchanged where it is no midnight there.
    /// </summary>
    public static DateTimeOffset FromMidnight(DateTimeOffset instant, string language)
    {
        bool isMidnight = instant.Offset == TimeSpan.Zero && instant.TimeOfDay.Ticks % TimeSpan.TicksPerHour == 0 && instant.Hour is 22 or 23 && Central.Contains(language);
        TimeSpan offset = TimeSpan.FromHours(24 - instant.Hour);
        return isMidnight && offset == CentralOffset(instant) ? instant.ToOffset(offset) : instant;
    }

    /// <summary>Summer time begins on the last Sunday of March and ends on that of October, at one o'clock UTC (Directive 2000/84/EC).</summary>
    private static TimeSpan CentralOffset(DateTimeOffset instant)
    {
        DateTimeOffset spring = LastSunday(instant.Year, 3);
        DateTimeOffset autumn = LastSunday(instant.Year, 10);
        return TimeSpan.FromHours(instant >= spring && instant < autumn ? 2 : 1);
    }

    private static DateTimeOffset LastSunday(int year, int month)
    {
        var last = new DateTimeOffset(year, month, 31, 1, 0, 0, TimeSpan.Zero);
        return last.AddDays(-(int)last.DayOfWeek);
    }

    /// <summary>The same instant with the smallest change of its offset that makes it the other's day; unchanged if the days are not neighbours, or no time is known.</summary>
    public static DateTimeOffset Shift(DateTimeOffset instant, DateTimeOffset shown)
    {
        int days = (shown.Date - instant.Date).Days;
        if (instant.TimeOfDay == TimeSpan.Zero || Math.Abs(days) != 1)
        {
            return instant;
        }

        for (int hours = 1; hours <= 2 * MaxOffsetHours; hours++)
        {
            TimeSpan offset = instant.Offset + TimeSpan.FromHours(days * hours);
            if (offset.Duration() > TimeSpan.FromHours(MaxOffsetHours))
            {
                break;
            }

            DateTimeOffset moved = instant.ToOffset(offset);
            if (moved.Date == shown.Date)
            {
                return moved;
            }
        }

        return instant;
    }
}
