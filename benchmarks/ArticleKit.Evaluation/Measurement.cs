namespace ArticleKit.Evaluation;

/// <summary>One measured figure.</summary>
/// <param name="Part">The part of the library that was measured, such as <c>cleaning</c>.</param>
/// <param name="Set">The data set that it was measured on, such as <c>aeb</c>.</param>
/// <param name="Metric">What was measured, such as <c>F1</c>.</param>
/// <param name="Value">The figure.</param>
internal sealed record Measurement(string Part, string Set, string Metric, double Value)
{
    /// <summary>What the figure must reach at least, where something is asked for.</summary>
    public double? Required { get; init; }

    /// <summary>What the figure must not exceed, where something is asked for.</summary>
    public double? Limit { get; init; }

    /// <summary>Anything that a reader must know beside the figure, such as the number of items behind it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the figure is worse than what is asked for.</summary>
    public bool IsMissed => (Required is { } required && !(Value >= required)) || (Limit is { } limit && !(Value <= limit));
}
