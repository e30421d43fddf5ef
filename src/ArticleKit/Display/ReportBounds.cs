namespace ArticleKit.Display;

/// <summary>Bounds that options of all reports have.</summary>
internal static class ReportBounds
{
    public const int HighestHeadingLevel = 1;

    private const int DeepestHeadingLevel = 4;

    /// <exception cref="ArgumentOutOfRangeException">The title would be no heading, or leave none for what is below it.</exception>
    public static int HeadingLevel(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, HighestHeadingLevel);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestHeadingLevel);
        return value;
    }

    /// <exception cref="ArgumentOutOfRangeException">Nothing could be read in so few columns.</exception>
    public static int TextWidth(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, ArticleReportOptions.MinimumTextWidth);
        return value;
    }
}
