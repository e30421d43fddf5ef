namespace ArticleKit.Display;

/// <summary>What a report of an article has. Immutable.</summary>
public sealed record ArticleReportOptions
{
    /// <summary>The narrowest <see cref="TextWidth"/>.</summary>
    public const int MinimumTextWidth = 20;

    /// <summary>The length of the longest <see cref="IdPrefix"/>.</summary>
    public const int MaxIdPrefixLength = 64;

    /// <summary>The options where none are given.</summary>
    public static ArticleReportOptions Default { get; } = new();

    /// <summary>What stands above the report; null (the default) for the title of the article.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the text of the article is in the report; true by default. What it quotes of the text stays.</summary>
    public bool IncludeText { get; init; } = true;

    /// <summary>
    /// How many characters of the text are in the report at most; 100,000 by default, which is longer than nearly all articles. A longer text
    /// is cut with a note. HTML of a text takes about one and a half times its characters, and many times as much only where it is nothing but markup.
    /// </summary>
    /// <remarks>
    /// Whatever an analysis holds, its HTML is never longer than 500,000 characters and 9 for each of these: lists end after 100 items or
    /// 40,000 characters of HTML and the text after 100,000 and 9 for each of these, all with a note of how much is left out.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxTextLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    = 100_000;

    /// <summary>
    /// How many hard sentences are marked at most; 5 by default, 0 for none. Only sentences of eight words or more that need a college
    /// reader by themselves (Flesch-Kincaid grade 13 or more; for other languages than English LIX 50 or more) count as hard, and only
    /// where the analysis has scored readability.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxHardSentences
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    = 5;

    /// <summary>
    /// The words that speak for each topic; empty by default, since an analysis does not hold them. <c>analysis.ToHtml(classifier)</c> of the
    /// package ArticleKit.Topics fills them in.
    /// </summary>
    public IReadOnlyList<TopicWords> TopicWords { get; init => field = ValueList<TopicWords>.Of(value); } = ValueList<TopicWords>.Empty;

    /// <summary>The colours of the HTML; <see cref="ReportTheme.Auto"/> by default.</summary>
    public ReportTheme Theme { get; init; }

    /// <summary>
    /// Whether the HTML is one element to put into a page of yours, with its style, instead of a page of its own; false by default. Its style
    /// changes nothing outside of it.
    /// </summary>
    public bool IsFragment { get; init; }

    /// <summary>
    /// What the identifiers in the HTML begin with, before a hyphen; null (the default) for nothing in a page of its own, and for a number made of
    /// title and text in a fragment. Give it where a page has the same article twice, or where your links lead into a fragment.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The value does not begin with an ASCII letter, has something else than ASCII letters, digits, hyphens and underscores, or is longer than
    /// <see cref="MaxIdPrefixLength"/>.
    /// </exception>
    public string? IdPrefix
    {
        get;
        init
        {
            if (value is not null && (value.Length is 0 or > MaxIdPrefixLength || !char.IsAsciiLetter(value[0]) || !value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')))
            {
                throw new ArgumentException($"'{value}' is no prefix of identifiers.", nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The level of the title among the headings of the page around, from 1 (the default) to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 4.</exception>
    public int HeadingLevel { get; init => field = ReportBounds.HeadingLevel(value); } = ReportBounds.HighestHeadingLevel;

    /// <summary>
    /// How many columns a line of plain text has at most, 80 by default; wide characters take two. Addresses are not broken.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than <see cref="MinimumTextWidth"/>.</exception>
    public int TextWidth { get; init => field = ReportBounds.TextWidth(value); } = 80;
}
