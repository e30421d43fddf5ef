namespace ArticleKit.Benchmarks.Measuring;

/// <summary>A row of ML.NET as it comes out.</summary>
internal sealed class TopicOutput
{
    public float[] Score { get; set; } = [];
}
