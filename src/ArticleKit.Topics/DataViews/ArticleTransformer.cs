using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace ArticleKit.Topics.DataViews;

/// <summary>An <see cref="ArticleAnalyzer"/> as a part of an ML.NET pipeline.</summary>
/// <remarks>
/// <para>
/// It adds the columns of <see cref="ArticleAnalysisColumns"/>, those of a part of the analysis only if the analyzer fills that part in; they
/// are known before any row is read. A row is analysed when one of its added columns is read, once for all of them by each cursor, and several
/// rows at a time where ML.NET reads in parallel; the order of the rows stays. A transformer is immutable and serves any number of cursors.
/// </para>
/// <para>
/// An article that cannot be analysed has nothing but missing values in its row, and the column <c>Error</c> tells why. What is
/// thrown all the same (<see cref="ArticleTransformOptions.ThrowOnError"/>, cancellation) comes out of a reading in parallel as the inner
/// exception of an <see cref="InvalidOperationException"/> of ML.NET.
/// </para>
/// <para>
/// It cannot be saved, since an analyzer may hold anybody's code: steps, classifiers, summarizers. <c>mlContext.Model.Save</c> of a chain
/// with it ends with a <see cref="NotSupportedException"/>. Save the components behind it, and put the analyzer before them again
/// when they were loaded.
/// </para>
/// </remarks>
public sealed class ArticleTransformer : ITransformer
{
    private readonly CancellationToken _cancellationToken;
    private readonly string[] _topics;
    private Binding? _last;

    internal ArticleTransformer(ArticleAnalyzer analyzer, ArticleTransformOptions options, CancellationToken cancellationToken)
    {
        Analyzer = analyzer;
        Options = options;
        _cancellationToken = cancellationToken;
        _topics = [.. analyzer.TopicClassifier?.Topics ?? []];
    }

    /// <summary>The analyzer.</summary>
    public ArticleAnalyzer Analyzer { get; }

    /// <summary>How it works in the pipeline.</summary>
    public ArticleTransformOptions Options { get; }

    /// <summary>True: each row is analysed by itself.</summary>
    public bool IsRowToRowMapper => true;

    /// <inheritdoc/>
    /// <param name="inputSchema">The columns of the input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputSchema"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => Bind(inputSchema).GetOutputSchema(inputSchema);

    /// <inheritdoc/>
    /// <param name="inputSchema">The columns of the input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputSchema"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    public IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema) => Bind(inputSchema).GetRowToRowMapper(inputSchema);

    /// <summary>Analyses the rows of a data view, each when it is asked for.</summary>
    /// <param name="input">The rows.</param>
    /// <returns>The rows with the columns that this transformer adds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    public IDataView Transform(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Bind(input.Schema).Transform(input);
    }

    /// <inheritdoc/>
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw new NotSupportedException(
        "An article analyzer cannot be saved, since it may hold anybody's code. Save the components behind it, and put the analyzer before them again when they were loaded.");

    internal SchemaShape GetOutputShape(SchemaShape inputSchema) =>
        CreateMapping(InputBinding.Bind(Options.Input, inputSchema)).GetOutputSchema(inputSchema);

    /// <summary>A mapping compiles code for its columns, and is kept for the next question about the same ones.</summary>
    private ITransformer Bind(DataViewSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        IReadOnlyList<(string Member, string Column)> columns = InputBinding.Bind(Options.Input, schema);
        if (_last is { } last && last.Columns.SequenceEqual(columns))
        {
            return last.Mapping;
        }

        IDataView noRows = new MLContext().Data.LoadFromEnumerable(Array.Empty<ArticleRow>(), InputBinding.Define(columns));
        var binding = new Binding(columns, CreateMapping(columns).Fit(noRows));
        _last = binding;
        return binding.Mapping;
    }

    private CustomMappingEstimator<ArticleRow, AnalysisRow> CreateMapping(IReadOnlyList<(string Member, string Column)> columns) =>
        new MLContext().Transforms.CustomMapping<ArticleRow, AnalysisRow>(
            Analyze, contractName: null, InputBinding.Define(columns), OutputColumns.Of(Analyzer.Parts, _topics, Options));

    private void Analyze(ArticleRow row, AnalysisRow answer)
    {
        if (!Analyzer.TryAnalyze(row.ToArticle(), out ArticleAnalysis? analysis, out ArticleKitException? error, _cancellationToken) && Options.ThrowOnError)
        {
            throw error;
        }

        answer.Fill(analysis, error, _topics);
    }

    private sealed record Binding(IReadOnlyList<(string Member, string Column)> Columns, ITransformer Mapping);
}
