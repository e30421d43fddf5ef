namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Brings an instant to the day that the readers of the page see. Pages state times in UTC, and show them in the time of their place:
/// 02:41 UTC on the 4th is the evening of the 3rd in Bolivia.
/// </summary>
internal static class LocalDay
{
    private const int MaxOffsetHours = 14;

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
