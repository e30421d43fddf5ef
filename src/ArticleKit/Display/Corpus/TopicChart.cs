namespace ArticleKit.Display.Corpus;

/// <summary>How many articles each topic has over time.</summary>
/// <param name="Periods">The months (2026-03) or years (2026), none left out.</param>
/// <param name="Topics">The topics, the most frequent first.</param>
/// <param name="Counts">The articles by period and topic.</param>
/// <param name="IsByYear">Whether a period is a year.</param>
/// <param name="Older">The number of articles that are not in it since they are older.</param>
/// <param name="Uncounted">The number of articles that were not counted since topics and months were too many.</param>
internal sealed record TopicChart(IReadOnlyList<string> Periods, IReadOnlyList<string> Topics, IReadOnlyList<int[]> Counts, bool IsByYear, int Older, int Uncounted);
