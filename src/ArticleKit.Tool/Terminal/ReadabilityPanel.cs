using System.Globalization;
using ArticleKit.Display;
using ArticleKit.Display.PlainText;
using ArticleKit.Readability;
using ArticleKit.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleKit.Tool.Terminal;

/// <summary>How hard a text is: scales, the scores of all formulas, and the lengths of its sentences.</summary>
internal static class ReadabilityPanel
{
    private const int LeastWidthForMeanings = 60;
    private const int LongestScale = 50;
    private const int ShortestScale = 4;
    private const int MostOfAName = 40;

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>The inside of the panel; null where nothing was scored.</summary>
    /// <param name="report">The scores.</param>
    /// <param name="document">The text.</param>
    /// <param name="width">The columns that there are.</param>
    public static IRenderable? Of(ReadabilityReport? report, TextDocument document, int width)
    {
        ScoreRow[] rows = [.. ScoreRow.Of(report)];
        if (rows.Length == 0)
        {
            return null;
        }

        Gauge[] gauges = [.. ((Gauge?[])[Gauge.OfEase(report), Gauge.Of(report)]).OfType<Gauge>()];
        var parts = new List<IRenderable>();
        if (gauges.Length > 0)
        {
            parts.Add(Scales(gauges, width));
        }

        if (SentenceLengths.Of(document, width) is { Count: > 1 } lengths)
        {
            parts.Add(new Paragraph(PlainFacts.Lengths(lengths)));
            parts.Add(new Paragraph(Sparkline.Of(lengths), new Style(Color.Yellow)));
        }

        // The scales tell some already.
        parts.Add(Scores(rows.Where(row => !gauges.Any(gauge => gauge.Name == row.Name)), width >= LeastWidthForMeanings));
        if (PlainFacts.More(report!.LanguageScores?.Count ?? 0) is { } more)
        {
            parts.Add(new Paragraph(more, Dim));
        }

        return new Rows(parts);
    }

    private static Grid Scales(Gauge[] gauges, int width)
    {
        bool hasMeaning = width >= LeastWidthForMeanings;
        string[] names = [.. gauges.Select(gauge => ShownText.Of(gauge.ShortName, MostOfAName))];
        string[] values = [.. gauges.Select(gauge => gauge.Value.ToString("0.0", CultureInfo.InvariantCulture))];
        int used = names.Max(name => DisplayWidth.Of(name)) + 2 + values.Max(value => value.Length) + 2
            + (hasMeaning ? gauges.Max(gauge => DisplayWidth.Of(gauge.Words)) + 2 : 0);
        int scale = Math.Clamp(width - used, ShortestScale, LongestScale);
        var scales = new Grid().AddColumn(TerminalBox.Column(0)).AddColumn(TerminalBox.Column(2).NoWrap().RightAligned()).AddColumn(TerminalBox.Column(2).NoWrap());
        if (hasMeaning)
        {
            scales.AddColumn(TerminalBox.Column(2));
        }

        for (int i = 0; i < gauges.Length; i++)
        {
            IRenderable[] row =
            [
                new Paragraph(names[i], new Style(decoration: Decoration.Bold)),
                new Paragraph(values[i], new Style(ScaleText.ColourOf(gauges[i]), decoration: Decoration.Bold)),
                ScaleText.Of(gauges[i], scale),
                new Paragraph(gauges[i].Words),
            ];
            scales.AddRow(hasMeaning ? row : row[..3]);
        }

        return scales;
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
            IRenderable[] cells = [new Paragraph(ShownText.Of(row.Name, MostOfAName)), new Paragraph(row.Value), new Paragraph(row.Meaning, Dim)];
            scores.AddRow(hasMeaning ? cells : cells[..2]);
        }

        return scores;
    }
}
