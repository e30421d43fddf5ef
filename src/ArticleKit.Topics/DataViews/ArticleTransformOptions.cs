namespace ArticleKit.Topics.DataViews;

/// <summary>How an analyzer works in a pipeline of ML.NET.</summary>
public sealed record ArticleTransformOptions
{
    /// <summary>The options where none are given.</summary>
    public static ArticleTransformOptions Default { get; } = new();

    /// <summary>Which columns articles are read from; by default those of <c>ToDataView</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ArticleInputColumns Input
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Input));
    }

    = ArticleInputColumns.Default;

    /// <summary>
    /// What stands before the name of each column that is added; empty by default. As everywhere in ML.NET, a column that is added hides an
    /// earlier one of the same name.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string OutputColumnPrefix
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(OutputColumnPrefix));
    }

    = "";

    /// <summary>
    /// Whether an article that cannot be analysed ends the reading with an <see cref="ArticleKitException"/>. By default it does not: its row
    /// has nothing but missing values, and the column <see cref="ArticleAnalysisColumns.Error"/> tells why.
    /// </summary>
    public bool ThrowOnError { get; init; }

    /// <summary>Whether to add the column <see cref="ArticleAnalysisColumns.AnalysisJson"/>, which holds the whole analysis; not by default.</summary>
    public bool IncludeJson { get; init; }
}
