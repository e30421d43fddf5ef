namespace ArticleKit.Topics.MachineLearning;

/// <summary>What a topic mapping of ML.NET reads of a row.</summary>
internal sealed class TopicRow
{
    public ReadOnlyMemory<char> Text { get; set; }

    public ReadOnlyMemory<char> Title { get; set; }
}
