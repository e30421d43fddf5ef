using Microsoft.ML;

namespace ArticleKit.Topics.DataViews;

/// <summary>Applies an <see cref="ArticleAnalyzer"/> in a pipeline of ML.NET; nothing is learned by fitting it.</summary>
/// <seealso cref="ArticleDataViewExtensions.AnalyzeArticles(TransformsCatalog, ArticleAnalyzer, ArticleTransformOptions, CancellationToken)"/>
public sealed class ArticleEstimator : IEstimator<ArticleTransformer>
{
    private readonly ArticleTransformer _transformer;

    internal ArticleEstimator(ArticleTransformer transformer) => _transformer = transformer;

    /// <summary>Checks the columns.</summary>
    /// <param name="input">The data; no row of it is read.</param>
    /// <returns>The transformer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    public ArticleTransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        _ = _transformer.GetOutputSchema(input.Schema);
        return _transformer;
    }

    /// <inheritdoc/>
    /// <param name="inputSchema">The columns of the input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputSchema"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        ArgumentNullException.ThrowIfNull(inputSchema);
        return _transformer.GetOutputShape(inputSchema);
    }
}
