using Microsoft.ML.Data;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>What the mapping of a saved pipeline adds. Names and sizes are part of the model format: ML.NET does not store them.</summary>
internal sealed class PersistedAnswer
{
    public const string TopicColumn = "ArticleKit.Topic";
    public const string ScoresColumn = "ArticleKit.Scores";
    public const int MostSlots = 1 << 20;

    /// <summary>The name of the topic; empty where nothing can be said.</summary>
    [ColumnName(TopicColumn)]
    public ReadOnlyMemory<char> Topic { get; set; }

    /// <summary>The length of a vector must be known to the compiler, so that this one has room for any number of topics.</summary>
    [ColumnName(ScoresColumn)]
    [VectorType(MostSlots)]
    public VBuffer<float> Scores { get; set; }

    [ColumnName(ColumnNames.Probability)]
    public float Probability { get; set; }
}
