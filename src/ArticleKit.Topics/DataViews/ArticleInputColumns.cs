namespace ArticleKit.Topics.DataViews;

/// <summary>Which columns of a data view articles are read from.</summary>
/// <remarks>
/// Where none is named, the columns are read that <c>ToDataView</c> makes of articles, as far as they are there and of the right type. Where any
/// is named, just the named ones are read, and each must be there. One of <see cref="Text"/>, <see cref="Html"/> and <see cref="HtmlBytes"/> must
/// be among them. Of several of these, a row is read from the first that is not empty: the page, its bytes, the text.
/// </remarks>
public sealed record ArticleInputColumns
{
    /// <summary>None is named.</summary>
    public static ArticleInputColumns Default { get; } = new();

    /// <summary>The column of plain texts; null for none.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? Text { get; init => field = Name(value); }

    /// <summary>The column of web pages; null for none.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? Html { get; init => field = Name(value); }

    /// <summary>The column of web pages as they came over the wire, vectors of bytes; null for none.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? HtmlBytes { get; init => field = Name(value); }

    /// <summary>The column of <see cref="Article.Id"/>, texts; null for none.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? Id { get; init => field = Name(value); }

    /// <summary>The column of titles; null for none.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? Title { get; init => field = Name(value); }

    /// <summary>The column of languages, BCP 47 tags; null for none.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? Language { get; init => field = Name(value); }

    /// <summary>The column of addresses; null for none.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? Url { get; init => field = Name(value); }

    /// <summary>The column of what servers state of the encoding; null for none.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? Charset { get; init => field = Name(value); }

    /// <summary>What each member of a row is read from; null for none.</summary>
    internal IEnumerable<(string Member, string? Column)> Members =>
    [
        (nameof(Html), Html), (nameof(HtmlBytes), HtmlBytes), (nameof(Text), Text), (nameof(Id), Id), (nameof(Title), Title),
        (nameof(Language), Language), (nameof(Url), Url), (nameof(Charset), Charset),
    ];

    private static string? Name(string? value)
    {
        if (value is not null)
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
        }

        return value;
    }
}
