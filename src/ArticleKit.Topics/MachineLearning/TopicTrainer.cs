using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>Trains a <see cref="TopicClassifier"/> in a pipeline of ML.NET.</summary>
/// <seealso cref="TopicCatalogExtensions.ArticleTopics"/>
public sealed class TopicTrainer : IEstimator<TopicTransformer>
{
    private readonly ArticleColumns _columns;
    private readonly TopicTrainingOptions _options;

    internal TopicTrainer(ArticleColumns columns, TopicTrainingOptions options)
    {
        _columns = columns;
        _options = options;
    }

    /// <summary>Trains a classifier.</summary>
    /// <param name="input">
    /// The articles; read once, from first to last. If the label column is a key, the values of that key become the slots of
    /// <c>Score</c> in their order, also those that no article has.
    /// </param>
    /// <returns>The transformer. The same articles in the same order give the same one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    /// <exception cref="ArticleKitException">
    /// There are no articles, one has no label (a key that is missing), all have the same label, or none holds a word
    /// (<see cref="ArticleErrorCode.InvalidTrainingData"/>).
    /// </exception>
    public TopicTransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        IReadOnlyList<string>? labels = LabelNames.Of(InputColumns.Label(input.Schema, _columns.Label));
        var classifier = TopicClassifier.Train(_columns.Read(input), _options);
        return new TopicTransformer(classifier, labels ?? classifier.Topics, _columns.Text, _columns.Title);
    }

    /// <inheritdoc/>
    /// <param name="inputSchema">The columns of the input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputSchema"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        ArgumentNullException.ThrowIfNull(inputSchema);
        SchemaShape.Column label = inputSchema.FirstOrDefault(column => column.Name == _columns.Label);
        return label.Name is not null && label.Kind == SchemaShape.Column.VectorKind.Scalar && (label.IsKey || label.ItemType is TextDataViewType)
            ? TopicMapping.CreateShape(_columns.Text, _columns.Title).GetOutputSchema(inputSchema)
            : throw new ArgumentException($"There must be a column \"{_columns.Label}\" that is a text or a key.", nameof(inputSchema));
    }
}
