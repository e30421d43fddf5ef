using System.Globalization;
using ArticleKit.Display.PlainText;

namespace ArticleKit.Display.Corpus;

/// <summary>The report of a corpus as plain text.</summary>
internal static class CorpusText
{
    // What stands beside the bar of a grade: its name, blanks, and a number of up to nine digits.
    private const int BesideBar = 18;

    // The columns of the table beside title and topic, with the blanks between.
    private const int BesideTitle = 39;
    private const int NarrowestTable = 70;
    private const int NarrowestTopic = 5;
    private const int WidestTopic = 15;

    public static string Write(CorpusData data, CorpusReportOptions options)
    {
        var lines = new TextLines(options.TextWidth);
        lines.Heading(CorpusWords.Title(data, options), '=');
        lines.Paragraph(CorpusWords.Size(data));
        foreach ((CorpusMeasure measure, double? median) in data.Measures.OrderBy(item => item.Key))
        {
            if (median is { } value)
            {
                lines.Paragraph($"Median {CorpusWords.Measure(measure)}: {CorpusWords.Value(measure, value)}");
            }
        }

        WriteGrades(lines, data, options.TextWidth - BesideBar);
        WriteTopics(lines, data.Topics);
        if (data.Outliers.Count > 0)
        {
            Begin(lines, "Outliers");
            foreach (CorpusOutlier outlier in data.Outliers)
            {
                lines.Paragraph($"{CorpusWords.TitleOf(outlier.Title, outlier.Number)}: {CorpusWords.Value(outlier.Measure, outlier.Value)} {CorpusWords.Measure(outlier.Measure)}, {CorpusWords.Distance(outlier)}", "• ");
            }
        }

        WriteCodes(lines, "Failures", data.ErrorCodes);
        WriteCodes(lines, "Warnings", data.WarningCodes);
        WriteRows(lines, data, options.TextWidth);
        return lines.ToString();
    }

    private static void Begin(TextLines lines, string heading)
    {
        lines.Blank();
        lines.Heading(heading, '-');
    }

    private static void WriteGrades(TextLines lines, CorpusData data, int longestBar)
    {
        int most = data.Grades.Max();
        if (most == 0)
        {
            return;
        }

        Begin(lines, "Grades");
        for (int grade = 0; grade < data.Grades.Count; grade++)
        {
            if (data.Grades[grade] is > 0 and int count)
            {
                int filled = Math.Max(1, (int)((long)longestBar * count / most));
                lines.Line($"{CorpusWords.Grade(grade, data.Grades.Count - 1),3}  {new string('█', filled)} {ArticleFacts.Number(count, "N0")}");
            }
        }
    }

    private static void WriteTopics(TextLines lines, TopicChart? chart)
    {
        if (chart is null)
        {
            return;
        }

        Begin(lines, "Topics over time");
        for (int i = 0; i < chart.Periods.Count; i++)
        {
            string counts = string.Join(", ", chart.Topics.Zip(chart.Counts[i]).Where(item => item.Second > 0).Select(item => $"{item.First} {ArticleFacts.Number(item.Second, "N0")}"));
            lines.Paragraph(counts.Length == 0 ? "-" : counts, chart.Periods[i] + " ");
        }

        lines.Paragraph(CorpusWords.NotDrawn(chart));
    }

    private static void WriteCodes(TextLines lines, string heading, IReadOnlyList<KeyValuePair<string, int>> codes)
    {
        if (codes.Count > 0)
        {
            Begin(lines, heading);
            foreach ((string code, int count) in codes)
            {
                lines.Paragraph($"{code}: {ArticleFacts.Number(count, "N0")}");
            }
        }
    }

    private static void WriteRows(TextLines lines, CorpusData data, int width)
    {
        if (data.Rows.Count == 0)
        {
            return;
        }

        Begin(lines, "Articles");
        if (width < NarrowestTable)
        {
            foreach (CorpusRow row in data.Rows)
            {
                string?[] facts = [CorpusWords.TitleOf(row.Title, row.Number), CorpusWords.Day(row), CorpusWords.Count(row.Words, "word"), row.Grade is null ? null : $"grade {CorpusWords.Number(row.Grade)}", row.Topic];
                lines.Paragraph(string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact))), FormattableString.Invariant($"{row.Number}. "));
            }
        }
        else
        {
            WriteTable(lines, data.Rows, width);
        }

        lines.Paragraph(CorpusWords.Left(data));
    }

    private static void WriteTable(TextLines lines, IReadOnlyList<CorpusRow> rows, int width)
    {
        int topics = Math.Clamp(rows.Max(row => DisplayWidth.Of(TerminalText.Clean(row.Topic))), NarrowestTopic, WidestTopic);
        int titles = width - BesideTitle - topics;
        lines.Line($"{"No.",7}  {Fit("Title", titles)}  {"Published",-10}  {"Words",7}  {"Grade",5}  Topic");
        foreach (CorpusRow row in rows)
        {
            lines.Line(FormattableString.Invariant(
                $"{row.Number,7}  {Fit(CorpusWords.TitleOf(row.Title, row.Number), titles)}  {CorpusWords.Day(row),-10}  {ArticleFacts.Number(row.Words, "N0"),7}  {CorpusWords.Number(row.Grade),5}  {Fit(row.Topic, topics)}"));
        }
    }

    /// <summary>Text in exactly so many columns; a longer one ends with an ellipsis.</summary>
    private static string Fit(string? text, int columns)
    {
        string clean = TerminalText.Clean(text);
        int width = DisplayWidth.Of(clean);
        if (width > columns)
        {
            int end = 0;
            width = 1;
            while (StringInfo.GetNextTextElementLength(clean, end) is var length && width + DisplayWidth.OfElement(clean.AsSpan(end, length)) is var next && next <= columns)
            {
                end += length;
                width = next;
            }

            clean = clean[..end] + "…";
        }

        return clean + new string(' ', columns - width);
    }
}
