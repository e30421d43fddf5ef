namespace ArticleKit.Display;

/// <summary>What the report of a corpus has. Immutable.</summary>
public sealed record CorpusReportOptions
{
    /// <summary>The options where none are given.</summary>
    public static CorpusReportOptions Default { get; } = new();

    /// <summary>What stands above the report; null (the default) for the number of its articles.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// How many articles the table lists at most, the first ones of the corpus; 1,000 by default. All others are counted, drawn and looked
    /// through for outliers too. A row takes about 400 characters of HTML and never more than 12,000, so that browsers are slow from some ten
    /// thousand rows on.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxRows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    = 1_000;

    /// <summary>The colours of the HTML; <see cref="ReportTheme.Auto"/> by default.</summary>
    public ReportTheme Theme { get; init; }

    /// <summary>
    /// Whether the HTML is one element to put into a page of yours, instead of a page of its own; false by default. It then has no script,
    /// and its table cannot be sorted.
    /// </summary>
    public bool IsFragment { get; init; }

    /// <summary>The level of the title among the headings of the page around, from 1 (the default) to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 4.</exception>
    public int HeadingLevel { get; init => field = ReportBounds.HeadingLevel(value); } = ReportBounds.HighestHeadingLevel;

    /// <summary>
    /// How many columns a line of plain text has at most, 80 by default; wide characters take two. Only words that are addresses are not
    /// broken. The articles are a table from 70 columns on, else a paragraph each.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than <see cref="ArticleReportOptions.MinimumTextWidth"/>.</exception>
    public int TextWidth { get; init => field = ReportBounds.TextWidth(value); } = 80;
}
