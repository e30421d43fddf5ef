namespace ArticleKit.Benchmarks.Measuring;

/// <summary>A row of ML.NET as it goes in.</summary>
internal sealed class TopicInput
{
    public string Text { get; set; } = "";

    public string Title { get; set; } = "";

    public string Label { get; set; } = "";
}

/// <summary>A row of ML.NET as it comes out.</summary>
internal sealed class TopicOutput
{
    public float[] Score { get; set; } = [];
}
