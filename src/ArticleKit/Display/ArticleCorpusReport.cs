using System.Runtime.CompilerServices;
using ArticleKit.Display.Corpus;
using ArticleKit.Display.Notebooks;

namespace ArticleKit.Display;

/// <summary>
/// Shows many articles at a glance: how hard they are to read, what they are about over time, which of them are unlike the others, what
/// failed, and a table of them. Immutable.
/// </summary>
/// <remarks>
/// Articles are read once, one after the other, and let go: of each, only the figures that are compared are kept, and a line of the table for
/// the first <see cref="CorpusReportOptions.MaxRows"/>.
/// </remarks>
[TypeFormatterSource(typeof(DisplaySource))]
public sealed class ArticleCorpusReport
{
    private readonly CorpusData _data;
    private readonly CorpusReportOptions _options;

    private ArticleCorpusReport(CorpusData data, CorpusReportOptions options) => (_data, _options) = (data, options);

    /// <summary>The number of articles that were analysed.</summary>
    public long ArticleCount => _data.Articles;

    /// <summary>The number of articles that failed.</summary>
    public long FailureCount => _data.Failures;

    /// <summary>
    /// The articles that lie far from most others, by measure and then the farthest first; at most ten to either side of each measure, and
    /// none in a corpus of fewer than ten articles.
    /// </summary>
    public IReadOnlyList<CorpusOutlier> Outliers => _data.Outliers;

    /// <summary>Makes the report of articles that were analysed.</summary>
    /// <param name="articles">The analyses, which are read once.</param>
    /// <param name="options">What the report is to have; null for <see cref="CorpusReportOptions.Default"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the analyses is null.</exception>
    [OverloadResolutionPriority(1)]
    public static ArticleCorpusReport Create(IEnumerable<ArticleAnalysis> articles, CorpusReportOptions? options = null) =>
        Read(articles, options, static (builder, article) => builder.Add(article), nameof(articles));

    /// <summary>Makes the report of articles that were analysed or failed.</summary>
    /// <param name="results">The results, which are read once.</param>
    /// <param name="options">What the report is to have; null for <see cref="CorpusReportOptions.Default"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the results is null.</exception>
    public static ArticleCorpusReport Create(IEnumerable<ArticleResult> results, CorpusReportOptions? options = null) =>
        Read(results, options, static (builder, result) => builder.Add(result), nameof(results));

    /// <summary>Makes the report of a stream of articles that were analysed.</summary>
    /// <param name="articles">The analyses, which are read once.</param>
    /// <param name="options">What the report is to have; null for <see cref="CorpusReportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the analyses is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    [OverloadResolutionPriority(1)]
    public static Task<ArticleCorpusReport> CreateAsync(
        IAsyncEnumerable<ArticleAnalysis> articles,
        CorpusReportOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ReadAsync(articles, options, static (builder, article) => builder.Add(article), nameof(articles), cancellationToken);

    /// <summary>Makes the report of a stream of articles, such as <see cref="ArticleAnalyzer.AnalyzeAsync"/> gives.</summary>
    /// <param name="results">The results, which are read once.</param>
    /// <param name="options">What the report is to have; null for <see cref="CorpusReportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the results is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<ArticleCorpusReport> CreateAsync(
        IAsyncEnumerable<ArticleResult> results,
        CorpusReportOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ReadAsync(results, options, static (builder, result) => builder.Add(result), nameof(results), cancellationToken);

    /// <summary>
    /// Writes the report as one HTML page that loads nothing. Its only script sorts the table; a policy of the page allows no other, and
    /// without it the page is the same but unsorted.
    /// </summary>
    /// <returns>The page, or with <see cref="CorpusReportOptions.IsFragment"/> an element to put into one.</returns>
    public string ToHtml() => CorpusPage.Write(_data, _options);

    /// <summary>Writes the report as GitHub-flavoured Markdown. Text that looks like markup is escaped and remains text.</summary>
    /// <returns>Lines that end with a line feed each.</returns>
    public string ToMarkdown() => CorpusMarkdown.Write(_data, _options);

    /// <summary>Writes the report as plain text, safe for a terminal, in lines of at most <see cref="CorpusReportOptions.TextWidth"/> columns.</summary>
    /// <returns>Lines that end with a line feed each.</returns>
    public string ToText() => CorpusText.Write(_data, _options);

    /// <summary>A short description for a log.</summary>
    /// <returns>The numbers of articles and failures.</returns>
    public override string ToString() => CorpusWords.Size(_data);

    /// <summary>The same with other options, for a notebook.</summary>
    internal ArticleCorpusReport AsFragment(int headingLevel) => new(_data, _options with { IsFragment = true, HeadingLevel = headingLevel });

    private static ArticleCorpusReport Read<T>(IEnumerable<T> items, CorpusReportOptions? options, Action<CorpusBuilder, T> add, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        options ??= CorpusReportOptions.Default;
        var builder = new CorpusBuilder(options.MaxRows);
        foreach (T item in items)
        {
            add(builder, item ?? throw new ArgumentException("An item is null.", name));
        }

        return new ArticleCorpusReport(builder.Build(), options);
    }

    private static async Task<ArticleCorpusReport> ReadAsync<T>(
        IAsyncEnumerable<T> items,
        CorpusReportOptions? options,
        Action<CorpusBuilder, T> add,
        string name,
        CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        options ??= CorpusReportOptions.Default;
        var builder = new CorpusBuilder(options.MaxRows);
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            // Not every stream looks at the token.
            cancellationToken.ThrowIfCancellationRequested();
            add(builder, item ?? throw new ArgumentException("An item is null.", name));
        }

        return new ArticleCorpusReport(builder.Build(), options);
    }
}
