using System.Text;
using ArticleKit.Cleaning.Rendering;

namespace ArticleKit.Display.Corpus;

/// <summary>The report of a corpus as GitHub-flavoured Markdown.</summary>
internal sealed class CorpusMarkdown
{
    private readonly StringBuilder _output = new();
    private readonly string _hashes;

    private CorpusMarkdown(CorpusReportOptions options) => _hashes = new string('#', options.HeadingLevel);

    public static string Write(CorpusData data, CorpusReportOptions options)
    {
        var report = new CorpusMarkdown(options);
        report._output.Append(report._hashes).Append(' ').Append(MarkdownEscape.Heading(MarkdownEscape.Line(TerminalText.Clean(CorpusWords.Title(data, options))))).Append("\n\n");
        report._output.Append(CorpusWords.Size(data)).Append('\n');
        report.WriteTable("Medians", ["Measure", "Median"], data.Measures.Where(item => item.Value is not null).OrderBy(item => item.Key)
            .Select(item => (string[])[CorpusWords.Measure(item.Key), CorpusWords.Value(item.Key, item.Value!.Value)]));
        int highest = data.Grades.Count - 1;
        report.WriteTable("Grades", ["Grade", "Articles"], data.Grades.Select((count, grade) => (count, grade)).Where(item => item.count > 0)
            .Select(item => (string[])[CorpusWords.Grade(item.grade, highest), ArticleFacts.Number(item.count, "N0")]));
        if (data.Topics is { } topics)
        {
            report.WriteTable("Topics over time", [topics.IsByYear ? "Year" : "Month", .. topics.Topics], topics.Periods.Zip(topics.Counts)
                .Select(item => (string[])[item.First, .. item.Second.Select(count => ArticleFacts.Number(count, "N0"))]));
            report.WriteNote(CorpusWords.NotDrawn(topics));
        }

        report.WriteTable("Outliers", ["Article", "Measure", "Value", "How far"], data.Outliers.Select(outlier => (string[])
            [CorpusWords.TitleOf(outlier.Title, outlier.Number), CorpusWords.Measure(outlier.Measure), CorpusWords.Value(outlier.Measure, outlier.Value), CorpusWords.Distance(outlier)]));
        report.WriteTable("Failures", ["Reason", "Number"], data.ErrorCodes.Select(code => (string[])[code.Key, ArticleFacts.Number(code.Value, "N0")]));
        report.WriteTable("Warnings", ["Warning", "Number"], data.WarningCodes.Select(code => (string[])[code.Key, ArticleFacts.Number(code.Value, "N0")]));
        report.WriteTable("Articles", ["No.", "Title", "Published", "Words", "Words per sentence", "Grade", "Ease", "Topic", "Warnings"], data.Rows.Select(row => (string[])
        [
            ArticleFacts.Number(row.Number, "0"), CorpusWords.TitleOf(row.Title, row.Number), CorpusWords.Day(row), ArticleFacts.Number(row.Words, "N0"), CorpusWords.Number(row.SentenceLength),
            CorpusWords.Number(row.Grade), CorpusWords.Number(row.Ease), row.Topic ?? "", ArticleFacts.Number(row.Warnings, "N0"),
        ]));
        report.WriteNote(CorpusWords.Left(data));
        return WellFormed.Of(report._output.ToString());
    }

    private void WriteNote(string? note)
    {
        if (note is not null)
        {
            _output.Append('\n').Append(note).Append('\n');
        }
    }

    private void WriteTable(string heading, string[] columns, IEnumerable<string[]> rows)
    {
        bool isFirst = true;
        foreach (string[] row in rows)
        {
            if (isFirst)
            {
                _output.Append('\n').Append(_hashes).Append("# ").Append(heading).Append("\n\n");
                WriteRow(columns);
                _output.Append('|').Append(string.Concat(Enumerable.Repeat(" --- |", columns.Length))).Append('\n');
                isFirst = false;
            }

            WriteRow(row);
        }
    }

    private void WriteRow(string[] cells)
    {
        _output.Append('|');
        foreach (string cell in cells)
        {
            _output.Append(' ').Append(MarkdownEscape.Cell(TerminalText.Clean(cell))).Append(" |");
        }

        _output.Append('\n');
    }
}
