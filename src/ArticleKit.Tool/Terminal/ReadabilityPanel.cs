using System.Globalization;
using ArticleKit.Display;
using ArticleKit.Readability;
using ArticleKit.Tool.Display;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleKit.Tool.Terminal;

/// <summary>How hard a text is: gauges, the scores of all formulas, and the lengths of its sentences.</summary>
internal static class ReadabilityPanel
{
    private const int LeastWidthForMeanings = 60;
    private const double HardestGrade = 18;
    private const double HardestLix = 60;

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>The inside of the panel; null where nothing was scored.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="width">The columns that there are.</param>
    public static IRenderable? Of(ArticleAnalysis analysis, int width)
    {
        ScoreRow[] rows = [.. ScoreRow.Of(analysis.Readability)];
        if (rows.Length == 0)
        {
            return null;
        }

        ReadabilityReport report = analysis.Readability!;
        var parts = new List<IRenderable> { Gauges(report, width) };
        SentenceLengths lengths = SentenceLengths.Of(analysis.Text);
        if (lengths.Words.Count > 1)
        {
            parts.Add(new Paragraph("Words a sentence, along the text").Append(
                string.Create(CultureInfo.InvariantCulture, $": mean {lengths.Mean:0.0}, longest {lengths.Longest}"), Dim));
            parts.Add(new Paragraph(SentenceStrip.Draw(lengths.Words, width), new Style(Color.Yellow)));
        }

        // The gauges tell these already.
        parts.Add(Scores(rows.Where(row => row.Key is not ("ease" or "consensusGrade")), width >= LeastWidthForMeanings));
        parts.AddRange(report.Warnings.Select(warning => new Paragraph(ShownText.Of(warning.Message, 300), Dim)));
        return new Rows(parts);
    }

    private static Grid Gauges(ReadabilityReport report, int width)
    {
        bool hasMeaning = width >= LeastWidthForMeanings;
        int bar = hasMeaning ? Math.Clamp(width - 50, 10, 40) : Math.Clamp(width - 16, 4, 24);
        var gauges = new Grid().AddColumn(TerminalBox.Column(0).NoWrap()).AddColumn(TerminalBox.Column(2).NoWrap()).AddColumn(TerminalBox.Column(1).NoWrap().RightAligned());
        if (hasMeaning)
        {
            gauges.AddColumn(TerminalBox.Column(2));
        }

        if (report.Ease is { } ease)
        {
            Add("Ease", ease, ease / 100, ease >= 60 ? Color.Green : ease >= 40 ? Color.Yellow : Color.Red, GradeWords.OfEase(ease));
        }

        if (report.ConsensusGrade is { } grade)
        {
            Add("Grade", grade, grade / HardestGrade, grade < 9 ? Color.Green : grade < 13 ? Color.Yellow : Color.Red, GradeWords.OfGrade(grade));
        }
        else if (report.Lix is { } lix)
        {
            // Of the scores that there are in any language, the only one whose scale is one.
            Add("LIX", lix, lix / HardestLix, lix < 40 ? Color.Green : lix < 50 ? Color.Yellow : Color.Red, GradeWords.OfLix(lix));
        }

        return gauges;

        void Add(string name, double value, double share, Color colour, string meaning)
        {
            IRenderable[] row =
            [
                new Paragraph(name, new Style(decoration: Decoration.Bold)),
                BarText.Of(share, bar, colour),
                new Paragraph(value.ToString("0.0", CultureInfo.InvariantCulture), new Style(colour, decoration: Decoration.Bold)),
                new Paragraph(meaning),
            ];
            gauges.AddRow(hasMeaning ? row : row[..3]);
        }
    }

    private static Grid Scores(IEnumerable<ScoreRow> rows, bool hasMeaning)
    {
        var scores = new Grid().AddColumn(TerminalBox.Column(0)).AddColumn(TerminalBox.Column(2).NoWrap().RightAligned());
        if (hasMeaning)
        {
            scores.AddColumn(TerminalBox.Column(2));
        }

        foreach (ScoreRow row in rows)
        {
            IRenderable[] cells = [new Paragraph(row.Name), new Paragraph(row.Value), new Paragraph(row.Meaning, Dim)];
            scores.AddRow(hasMeaning ? cells : cells[..2]);
        }

        return scores;
    }
}
