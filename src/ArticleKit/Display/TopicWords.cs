namespace ArticleKit.Display;

/// <summary>The words of an article that speak most for a topic, for a report to show beside its probability. Immutable.</summary>
/// <param name="Topic">The name of the topic, as the prediction has it.</param>
/// <param name="Words">The words or phrases, the strongest first; a report shows the first eight.</param>
/// <remarks>
/// The package ArticleKit.Topics makes these from what its classifier says: <c>analysis.ToHtml(classifier)</c>. For a classifier of your own,
/// make them yourself.
/// </remarks>
public sealed record TopicWords(string Topic, IReadOnlyList<string> Words)
{
    /// <summary>The words or phrases, the strongest first; a report shows the first eight.</summary>
    public IReadOnlyList<string> Words { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Words);

    /// <summary>The topic and how many words there are for it, for a log.</summary>
    /// <returns>Such as <c>sport: 8 words</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Topic}: {Words.Count} words");
}
