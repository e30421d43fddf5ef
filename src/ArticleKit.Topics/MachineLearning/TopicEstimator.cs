using Microsoft.ML;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>Applies a trained <see cref="TopicClassifier"/> in a pipeline of ML.NET; nothing is learned by fitting it.</summary>
/// <seealso cref="TopicCatalogExtensions.ClassifyTopics"/>
public sealed class TopicEstimator : IEstimator<TopicTransformer>
{
    private readonly TopicTransformer _transformer;

    internal TopicEstimator(TopicClassifier classifier, string text, string? title) =>
        _transformer = new TopicTransformer(classifier, classifier.Topics, text, title);

    /// <summary>Checks the columns.</summary>
    /// <param name="input">The data; no row of it is read.</param>
    /// <returns>The transformer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or no text.</exception>
    public TopicTransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        _ = _transformer.GetOutputSchema(input.Schema);
        return _transformer;
    }

    /// <inheritdoc/>
    /// <param name="inputSchema">The columns of the input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputSchema"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or no text.</exception>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        ArgumentNullException.ThrowIfNull(inputSchema);
        return TopicMapping.CreateShape(_transformer.TextColumnName, _transformer.TitleColumnName).GetOutputSchema(inputSchema);
    }
}
