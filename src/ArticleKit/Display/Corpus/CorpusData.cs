namespace ArticleKit.Display.Corpus;

/// <summary>What the report of a corpus shows.</summary>
/// <param name="Articles">The number of articles that were analysed.</param>
/// <param name="Failures">The number of those that failed.</param>
/// <param name="Rows">The articles of the table.</param>
/// <param name="Grades">How many articles have each grade, from 0 to the highest, which holds all above.</param>
/// <param name="Measures">The medians of the measures; null where nothing was measured.</param>
/// <param name="Topics">The topics over time; null where articles have no topic or no date.</param>
/// <param name="Outliers">The articles that are far from the others.</param>
/// <param name="ErrorCodes">How often articles failed for each reason.</param>
/// <param name="WarningCodes">How many warnings there are of each kind.</param>
internal sealed record CorpusData(
    long Articles,
    long Failures,
    IReadOnlyList<CorpusRow> Rows,
    IReadOnlyList<int> Grades,
    IReadOnlyDictionary<CorpusMeasure, double?> Measures,
    TopicChart? Topics,
    IReadOnlyList<CorpusOutlier> Outliers,
    IReadOnlyList<KeyValuePair<string, int>> ErrorCodes,
    IReadOnlyList<KeyValuePair<string, int>> WarningCodes);
