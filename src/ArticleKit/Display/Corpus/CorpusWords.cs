using System.Globalization;

namespace ArticleKit.Display.Corpus;

/// <summary>Says in words what the report of a corpus shows.</summary>
internal static class CorpusWords
{
    public static string Title(CorpusData data, CorpusReportOptions options) => ReportText.Line(options.Title) ?? Count(data.Articles, "article");

    public static string Size(CorpusData data) => $"{Count(data.Articles, "article")}, {Count(data.Failures, "failure")}";

    public static string Count(long number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    public static string TitleOf(string? title, long number) => title ?? string.Create(CultureInfo.InvariantCulture, $"Article {number}");

    /// <summary>The day of publication; empty if unknown.</summary>
    public static string Day(CorpusRow row) => row.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number with one decimal; empty if unknown.</summary>
    public static string Number(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

    public static string Measure(CorpusMeasure measure) => measure switch
    {
        CorpusMeasure.Grade => "grade",
        CorpusMeasure.Words => "words",
        _ => "words per sentence",
    };

    /// <summary>A value of a measure.</summary>
    public static string Value(CorpusMeasure measure, double value) => value.ToString(measure == CorpusMeasure.Words ? "N0" : "0.0", CultureInfo.InvariantCulture);

    /// <summary>How far an outlier is away.</summary>
    public static string Distance(CorpusOutlier outlier) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Abs(outlier.Distance):0.0} robust standard deviations {(outlier.Distance < 0 ? "below" : "above")} the median, {Value(outlier.Measure, outlier.Median)}");

    /// <summary>The name of a grade in a histogram.</summary>
    public static string Grade(int grade, int highest) => grade == highest ? FormattableString.Invariant($"{grade}+") : FormattableString.Invariant($"{grade}");

    /// <summary>How many of the articles have a grade.</summary>
    public static string Graded(CorpusData data) => string.Create(
        CultureInfo.InvariantCulture,
        $"{data.Grades.Sum(count => (long)count):N0} of {Count(data.Articles, "article")} {(data.Articles == 1 ? "has" : "have")} one.");

    /// <summary>How many articles of a topic and a date are not in its chart, and why; null if all are.</summary>
    public static string? NotDrawn(TopicChart chart)
    {
        string older = chart.Older > 0 ? $"{Count(chart.Older, "article")} from before {chart.Periods[0]}" : "";
        string uncounted = chart.Uncounted > 0 ? $"{Count(chart.Uncounted, "article")} of further topics and months" : "";
        return older.Length + uncounted.Length == 0 ? null : $"Not drawn: {older}{(older.Length > 0 && uncounted.Length > 0 ? ", " : "")}{uncounted}.";
    }

    /// <summary>How many articles the table does not have.</summary>
    public static string? Left(CorpusData data) => data.Articles > data.Rows.Count
        ? $"The first {Count(data.Rows.Count, "article")} of {data.Articles.ToString("N0", CultureInfo.InvariantCulture)}; all are counted above."
        : null;
}
