using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>A classifier as a row mapping of ML.NET, which does the cursors, the schema, and the prediction engines.</summary>
internal static class TopicMapping
{
    private const string SlotNames = "SlotNames";
    private const string KeyValues = "KeyValues";
    private const string ScoreColumnKind = "ScoreColumnKind";
    private const string ScoreValueKind = "ScoreValueKind";

    public static CustomMappingEstimator<TopicRow, TopicAnswer> Create(SlotPredictor predictor, string text, string? title) =>
        Create(predictor.Labels, text, title, (row, answer) => Answer(predictor, row, answer));

    /// <summary>A mapping with the columns that a classifier would add, before there is one.</summary>
    public static CustomMappingEstimator<TopicRow, TopicAnswer> CreateShape(string text, string? title) =>
        Create(["", ""], text, title, (_, _) => throw new InvalidOperationException("The estimator was not fitted."));

    /// <summary>No rows, with the columns that a mapping reads.</summary>
    public static IDataView NoRows(MLContext context, string text, string? title) =>
        context.Data.LoadFromEnumerable(Array.Empty<TopicRow>(), InputOf(text, title));

    private static CustomMappingEstimator<TopicRow, TopicAnswer> Create(
        IReadOnlyList<string> labels,
        string text,
        string? title,
        Action<TopicRow, TopicAnswer> map) =>
        new MLContext().Transforms.CustomMapping(map, contractName: null, InputOf(text, title), OutputOf(labels));

    private static void Answer(SlotPredictor predictor, TopicRow row, TopicAnswer answer)
    {
        float[] scores = new float[predictor.Labels.Count];
        (int slot, answer.Probability) = predictor.Predict(row.Text, row.Title, scores);
        answer.PredictedLabel = slot < 0 ? TopicAnswer.Unknown : (uint)slot;
        answer.Score = new VBuffer<float>(scores.Length, scores);
    }

    private static SchemaDefinition InputOf(string text, string? title)
    {
        var schema = SchemaDefinition.Create(typeof(TopicRow));
        schema[nameof(TopicRow.Text)].ColumnName = text;
        SchemaDefinition.Column titles = schema.Single(column => column.MemberName == nameof(TopicRow.Title));
        if (title is null)
        {
            schema.Remove(titles);
        }
        else
        {
            titles.ColumnName = title;
        }

        return schema;
    }

    private static SchemaDefinition OutputOf(IReadOnlyList<string> labels)
    {
        ReadOnlyMemory<char>[] names = [.. labels.Select(label => label.AsMemory())];
        var type = new VectorDataViewType(TextDataViewType.Instance, names.Length);
        var schema = SchemaDefinition.Create(typeof(TopicAnswer));
        SchemaDefinition.Column predicted = schema[nameof(TopicAnswer.PredictedLabel)];
        predicted.ColumnType = new KeyDataViewType(typeof(uint), names.Length);
        predicted.AddAnnotation(KeyValues, new VBuffer<ReadOnlyMemory<char>>(names.Length, names), type);
        SchemaDefinition.Column score = schema[nameof(TopicAnswer.Score)];
        score.ColumnType = new VectorDataViewType(NumberDataViewType.Single, names.Length);
        score.AddAnnotation(SlotNames, new VBuffer<ReadOnlyMemory<char>>(names.Length, names), type);
        Describe(predicted, "PredictedLabel");
        Describe(score, "Score");
        Describe(schema[nameof(TopicAnswer.Probability)], "Probability");
        return schema;
    }

    private static void Describe(SchemaDefinition.Column column, string value)
    {
        column.AddAnnotation(ScoreColumnKind, "MulticlassClassification".AsMemory(), TextDataViewType.Instance);
        column.AddAnnotation(ScoreValueKind, value.AsMemory(), TextDataViewType.Instance);
    }
}
