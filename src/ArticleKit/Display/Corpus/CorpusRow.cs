namespace ArticleKit.Display.Corpus;

/// <summary>What the report of a corpus keeps of an article.</summary>
/// <param name="Number">Its place in the corpus; the first is 1.</param>
/// <param name="Title">Its title, else its id, else its address, clipped; null if it has none of them.</param>
/// <param name="Url">Its address if it may be linked to.</param>
/// <param name="Language">Its language, for the title; null if unknown.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Words">The number of its words.</param>
/// <param name="SentenceLength">Words per sentence; 0 without sentences.</param>
/// <param name="Grade">Its consensus grade.</param>
/// <param name="Ease">Its ease.</param>
/// <param name="Topic">Its most probable topic; null if unknown.</param>
/// <param name="Warnings">The number of its warnings.</param>
internal sealed record CorpusRow(
    long Number,
    string? Title,
    string? Url,
    string? Language,
    DateTimeOffset? Published,
    int Words,
    double SentenceLength,
    double? Grade,
    double? Ease,
    string? Topic,
    int Warnings)
{
    private const int LongestTitle = 200;
    private const int LongestTopic = 80;

    public static CorpusRow Of(long number, ArticleAnalysis analysis)
    {
        string? title = ReportText.Line(analysis.Title) ?? ReportText.Line(analysis.Id) ?? ReportText.Line(analysis.Url);
        string? topic = analysis.Topics is { IsUnknown: false, Top: { } top } ? ReportText.Line(top.Topic) : null;
        return new CorpusRow(
            number,
            title is null ? null : ReportText.Clip(title, LongestTitle),
            ReportUrl.Of(analysis.Url),
            ReportText.LanguageTag(analysis.Language),
            analysis.Published,
            Math.Max(0, analysis.WordCount),
            analysis.SentenceCount > 0 ? Math.Max(0.0, analysis.WordCount) / analysis.SentenceCount : 0,
            Finite(analysis.Readability?.ConsensusGrade),
            Finite(analysis.Readability?.Ease),
            topic is null ? null : ReportText.Clip(topic, LongestTopic),
            analysis.Warnings.Count);
    }

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
