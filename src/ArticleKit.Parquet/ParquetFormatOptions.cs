namespace ArticleKit.Parquet;

/// <summary>What the columns of a corpus are called, and how much of a file is held at once. Immutable.</summary>
/// <remarks>
/// Names are compared letter by letter. A column that a file does not have counts as one without values; one of <see cref="HtmlColumn"/> and
/// <see cref="TextColumn"/> must be there.
/// </remarks>
public sealed record ParquetFormatOptions
{
    /// <summary>The options where none are given.</summary>
    public static ParquetFormatOptions Default { get; } = new();

    /// <summary>The column with the names of the articles: strings, or whole numbers; <c>id</c> by default.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string IdColumn { get; init => field = Checked(value); } = "id";

    /// <summary>
    /// The column with the pages: strings, or bytes as they came over the wire, whose encoding the analysis finds out; <c>html</c> by default.
    /// </summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string HtmlColumn { get; init => field = Checked(value); } = "html";

    /// <summary>The column with plain texts, for rows that have no page; <c>text</c> by default.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string TextColumn { get; init => field = Checked(value); } = "text";

    /// <summary>The column with the addresses; <c>url</c> by default.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string UrlColumn { get; init => field = Checked(value); } = "url";

    /// <summary>The column with the titles; <c>title</c> by default.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string TitleColumn { get; init => field = Checked(value); } = "title";

    /// <summary>The column with the languages as BCP 47 tags; <c>language</c> by default. What is blank counts as none.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string LanguageColumn { get; init => field = Checked(value); } = "language";

    /// <summary>
    /// The bytes that a page of a column (the unit in which Parquet packs values, of about a megabyte in most files) may have at most, unpacked;
    /// 512,000,000 by default. One page of each column is held at a time. A file with a longer one ends with an <see cref="InvalidDataException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 2,000,000,000.</exception>
    public int MaxPageLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 2_000_000_000);
            field = value;
        }
    }

    = 512_000_000;

    private static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name;
    }
}
