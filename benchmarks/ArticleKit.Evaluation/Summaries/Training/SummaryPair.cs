namespace ArticleKit.Evaluation.Summaries.Training;

/// <summary>Two summaries of one article, as the trainer reads them.</summary>
internal sealed class SummaryPair
{
    /// <summary>The features of the one less those of the other.</summary>
    public float[] Features { get; init; } = [];

    /// <summary>Whether the one is the better.</summary>
    public bool Label { get; init; }

    /// <summary>How much the better one is better.</summary>
    public float Weight { get; init; }
}
