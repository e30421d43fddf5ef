namespace ArticleKit.Benchmarks.Measuring;

/// <summary>A row of ML.NET as it goes in.</summary>
internal sealed class TopicInput
{
    public string Text { get; set; } = "";

    public string Title { get; set; } = "";

    public string Label { get; set; } = "";
}
