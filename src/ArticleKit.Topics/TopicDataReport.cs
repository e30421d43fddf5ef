namespace ArticleKit.Topics;

/// <summary>What was found in labelled articles before a training or an evaluation. Nothing of it changes what is done with them.</summary>
public sealed record TopicDataReport
{
    internal TopicDataReport()
    {
    }

    /// <summary>The number of articles.</summary>
    public required int Articles { get; init; }

    /// <summary>The labels in ordinal order, each with the number of its articles.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> Labels { get; init => field = ValueList<KeyValuePair<string, int>>.Of(value); }

    /// <summary>
    /// The language of most articles as a BCP 47 tag; null if none has more than half of those whose language could be told, or if those
    /// are fewer than 10.
    /// </summary>
    public required string? Language { get; init; }

    /// <summary>What should be known, at most one of each code, in the order of <see cref="TopicDataWarningCode"/>.</summary>
    public required IReadOnlyList<TopicDataWarning> Warnings { get; init => field = ValueList<TopicDataWarning>.Of(value); }

    /// <summary>The warnings as lines for a terminal.</summary>
    /// <returns>A line for each, with its end; empty if there are none. Control characters in labels are blanks.</returns>
    public string ToText() => string.Concat(Warnings.Select(warning => $"{warning.Message} ({warning.Code})\n"));

    /// <summary>What the data are and what was found, for a log; <see cref="ToText"/> gives all of it.</summary>
    /// <returns>Such as <c>1200 articles, 4 labels: duplicate_text, similar_labels</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Articles} articles, {Labels.Count} labels: {(Warnings.Count == 0 ? "no warnings" : string.Join(", ", Warnings.Select(warning => warning.Code)))}");
}
