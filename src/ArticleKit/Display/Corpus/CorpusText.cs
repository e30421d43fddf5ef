using ArticleKit.Display.PlainText;

namespace ArticleKit.Display.Corpus;

/// <summary>The report of a corpus as plain text.</summary>
internal static class CorpusText
{
    private const int Width = 80;
    private const int BarLength = 48;
    private const int TitleWidth = 34;

    public static string Write(CorpusData data, CorpusReportOptions options)
    {
        var lines = new TextLines(Width);
        lines.Heading(CorpusWords.Title(data, options), '=');
        lines.Paragraph(CorpusWords.Size(data));
        foreach ((CorpusMeasure measure, double? median) in data.Measures.OrderBy(item => item.Key))
        {
            if (median is { } value)
            {
                lines.Paragraph($"Median {CorpusWords.Measure(measure)}: {CorpusWords.Value(measure, value)}");
            }
        }

        WriteGrades(lines, data);
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
        WriteRows(lines, data);
        return lines.ToString();
    }

    private static void Begin(TextLines lines, string heading)
    {
        lines.Blank();
        lines.Heading(heading, '-');
    }

    private static void WriteGrades(TextLines lines, CorpusData data)
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
                int filled = Math.Max(1, (int)((long)BarLength * count / most));
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
            lines.Paragraph(counts.Length == 0 ? "-" : counts, chart.Periods[i] + "  ");
        }
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

    private static void WriteRows(TextLines lines, CorpusData data)
    {
        if (data.Rows.Count == 0)
        {
            return;
        }

        Begin(lines, "Articles");
        lines.Line($"{"No.",5}  {Fit("Title")}  {"Published",-10}  {"Words",7}  {"Grade",5}  Topic");
        foreach (CorpusRow row in data.Rows)
        {
            lines.Line($"{row.Number,5}  {Fit(CorpusWords.TitleOf(row.Title, row.Number))}  {CorpusWords.Day(row),-10}  {ArticleFacts.Number(row.Words, "N0"),7}  {CorpusWords.Number(row.Grade),5}  {TerminalText.Clean(row.Topic)}");
        }

        if (CorpusWords.Left(data) is { } left)
        {
            lines.Paragraph(left);
        }
    }

    /// <summary>A title in as many columns as it has.</summary>
    private static string Fit(string title)
    {
        string first = LineWrap.Lines(TerminalText.Clean(title), TitleWidth).FirstOrDefault("");
        int width = DisplayWidth.Of(first);
        return width > TitleWidth ? new string('?', 1) + new string(' ', TitleWidth - 1) : first + new string(' ', TitleWidth - width);
    }
}
