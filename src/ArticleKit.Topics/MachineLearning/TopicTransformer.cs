using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>A <see cref="TopicClassifier"/> as a part of an ML.NET pipeline.</summary>
/// <remarks>
/// <para>
/// It adds three columns: <c>PredictedLabel</c>, a key whose values are the topics (missing where the classifier knows no word of the
/// article), <c>Score</c>, the calibrated probability of each topic in the order of those values, and <c>Probability</c>, that of the
/// predicted topic. Articles of which nothing can be said have equal scores and the probability 0. The evaluators of ML.NET read these
/// columns. Rows are classified when they are asked for, one at a time; a transformer is immutable and serves any number of cursors.
/// </para>
/// <para>
/// Saved by <c>mlContext.Model.Save</c>, alone or within a pipeline, it becomes standard components of ML.NET around one custom
/// mapping, which ML.NET finds in the assembly ArticleKit.Topics by itself: see <see cref="TopicModelFormat.MlNet"/>. What is loaded
/// back is those components and not this class; it adds the same columns with the same values, only names of the slots of
/// <c>Score</c> are lost, in whose place the values of the key <c>PredictedLabel</c> stand.
/// </para>
/// </remarks>
public sealed class TopicTransformer : ITransformer
{
    private readonly SlotPredictor _predictor;
    private readonly ITransformer _mapping;

    internal TopicTransformer(TopicClassifier classifier, IReadOnlyList<string> labels, string text, string? title)
    {
        _predictor = new SlotPredictor(classifier, labels);
        TextColumnName = text;
        TitleColumnName = title;
        _mapping = TopicMapping.Create(_predictor, text, title).Fit(TopicMapping.NoRows(new MLContext(), text, title));
    }

    /// <summary>The classifier.</summary>
    public TopicClassifier Classifier => _predictor.Classifier;

    /// <summary>
    /// What the slots of <c>Score</c> stand for: the topics of the classifier, or, if it was trained on a label column that was a key,
    /// the values of that key in their order.
    /// </summary>
    public IReadOnlyList<string> Labels => _predictor.Labels;

    /// <summary>The column of the texts.</summary>
    public string TextColumnName { get; }

    /// <summary>The column of the titles; null for none.</summary>
    public string? TitleColumnName { get; }

    /// <summary>True: each row is classified by itself.</summary>
    public bool IsRowToRowMapper => true;

    /// <inheritdoc/>
    /// <param name="inputSchema">The columns of the input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputSchema"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or no text.</exception>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema)
    {
        Check(inputSchema);
        return _mapping.GetOutputSchema(inputSchema);
    }

    /// <inheritdoc/>
    /// <param name="inputSchema">The columns of the input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputSchema"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or no text.</exception>
    public IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema)
    {
        Check(inputSchema);
        return _mapping.GetRowToRowMapper(inputSchema);
    }

    /// <summary>Classifies the rows of a data view, each when it is asked for.</summary>
    /// <param name="input">The rows.</param>
    /// <returns>The rows with the columns that this transformer adds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or no text.</exception>
    public IDataView Transform(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Check(input.Schema);
        return _mapping.Transform(input);
    }

    /// <inheritdoc/>
    void ICanSaveModel.Save(ModelSaveContext ctx) =>
        PortablePipeline.Create(_predictor, TextColumnName, TitleColumnName).Save(ctx);

    private void Check(DataViewSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _ = InputColumns.Text(schema, TextColumnName);
        if (TitleColumnName is { } title)
        {
            _ = InputColumns.Text(schema, title);
        }
    }
}
