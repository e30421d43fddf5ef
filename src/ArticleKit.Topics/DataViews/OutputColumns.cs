using Microsoft.ML.Data;

namespace ArticleKit.Topics.DataViews;

/// <summary>The columns that analyses have in a data view, known before any of them is made.</summary>
internal static class OutputColumns
{
    private const string SlotNames = "SlotNames";

    /// <summary>The columns of a data view of analyses: all that do not depend on an analyzer.</summary>
    public static SchemaDefinition OfAnalyses() =>
        Keep(column => column is not (nameof(AnalysisRow.TopicScores) or nameof(AnalysisRow.Error)), prefix: "");

    /// <summary>The columns that an analyzer adds.</summary>
    /// <param name="parts">What the analyzer finds out.</param>
    /// <param name="topics">The topics that it may name; empty for none.</param>
    /// <param name="options">What else is asked for.</param>
    public static SchemaDefinition Of(AnalysisParts parts, IReadOnlyList<string> topics, ArticleTransformOptions options)
    {
        SchemaDefinition schema = Keep(
            column => column switch
            {
                nameof(AnalysisRow.Id) => false,
                nameof(AnalysisRow.Summary) => parts.HasFlag(AnalysisParts.Summary),
                nameof(AnalysisRow.Keyphrases) => parts.HasFlag(AnalysisParts.Keyphrases),
                nameof(AnalysisRow.Quotations) => parts.HasFlag(AnalysisParts.Quotations),
                nameof(AnalysisRow.Topic) or nameof(AnalysisRow.TopicProbability) => parts.HasFlag(AnalysisParts.Topics),
                nameof(AnalysisRow.TopicScores) => topics.Count > 0,
                nameof(AnalysisRow.AnalysisJson) => options.IncludeJson,
                _ => parts.HasFlag(AnalysisParts.Readability) || !ArticleAnalysisColumns.ReadabilityScores.Contains(column, StringComparer.Ordinal),
            },
            options.OutputColumnPrefix);
        foreach (SchemaDefinition.Column scores in schema.Where(column => column.MemberName == nameof(AnalysisRow.TopicScores)))
        {
            ReadOnlyMemory<char>[] names = [.. topics.Select(topic => topic.AsMemory())];
            scores.ColumnType = new VectorDataViewType(NumberDataViewType.Single, names.Length);
            scores.AddAnnotation(
                SlotNames,
                new VBuffer<ReadOnlyMemory<char>>(names.Length, names),
                new VectorDataViewType(TextDataViewType.Instance, names.Length));
        }

        return schema;
    }

    private static SchemaDefinition Keep(Func<string, bool> isKept, string prefix)
    {
        var schema = SchemaDefinition.Create(typeof(AnalysisRow), SchemaDefinition.Direction.Read);
        foreach (SchemaDefinition.Column column in schema.ToList())
        {
            if (isKept(column.MemberName))
            {
                column.ColumnName = prefix + column.MemberName;
            }
            else
            {
                schema.Remove(column);
            }
        }

        return schema;
    }
}
