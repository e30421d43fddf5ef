namespace ArticleKit.Display;

/// <summary>An article that lies far from most of its corpus in one measure. Immutable.</summary>
/// <param name="Number">The place of the article in the corpus; the first is 1. Articles that failed count too.</param>
/// <param name="Title">Its title, else its <see cref="ArticleAnalysis.Id"/>, else its address; null if it has none of them.</param>
/// <param name="Measure">In what it differs.</param>
/// <param name="Value">What it measures.</param>
/// <param name="Median">The median of the corpus.</param>
/// <param name="Distance">
/// How far it lies from the median, in robust standard deviations (1.4826 times the median absolute deviation); below 0 where it is less.
/// Above 3.5 or below -3.5, as Iglewicz and Hoaglin (1993, "How to Detect and Handle Outliers") advise.
/// </param>
public sealed record CorpusOutlier(long Number, string? Title, CorpusMeasure Measure, double Value, double Median, double Distance);
