using ArticleKit.Display.Markup;
using ArticleKit.Readability;

namespace ArticleKit.Display.Pages;

/// <summary>Writes how hard the text is: a gauge, the scale of ease, and a table of all formulas.</summary>
internal static class ReadabilitySection
{
    public static void Write(MarkupWriter writer, ReportContent content)
    {
        ReadabilityReport? report = content.Analysis.Readability;
        ScoreRow[] rows = [.. ScoreRow.Of(report)];
        if (rows.Length == 0)
        {
            return;
        }

        int level = content.Options.HeadingLevel + 1;
        writer.Write($"<section class=\"card readability\">\n<h{level}>Readability</h{level}>\n<div class=\"scores\">\n<div>\n");
        if (Gauge.Of(report) is { } gauge)
        {
            writer.Write($"<p class=\"name\">{ReportText.Clip(gauge.Name, ReportText.LongestLine)}</p>\n");
            GaugeDrawing.Write(writer, gauge);
        }

        if (report!.Ease is { } ease)
        {
            WriteEase(writer, ease);
        }

        writer.Raw("</div>\n<table>\n<caption>Scores by formula</caption>\n<thead>\n<tr><th scope=\"col\">Formula</th><th scope=\"col\" class=\"number\">Score</th><th scope=\"col\">Meaning</th></tr>\n</thead>\n<tbody>\n");
        int written = ItemList.Write(writer, rows, row => writer.Write(
            $"<tr><th scope=\"row\">{ReportText.Clip(row.Name, ReportText.LongestLine)}</th><td class=\"number\">{row.Value}</td><td>{row.Meaning}</td></tr>\n"));
        writer.Raw("</tbody>\n</table>\n</div>\n");
        int notListed = Math.Max(0, (report.LanguageScores?.Count ?? 0) - ReportItems.Longest);
        ItemList.WriteRest(writer, rows.Length - written + notListed, "score");
        writer.Raw("</section>\n");
    }

    private static void WriteEase(MarkupWriter writer, double ease)
    {
        double place = double.IsFinite(ease) ? Math.Clamp(ease, 0, 100) : 0;
        writer.Write($"<p class=\"name\">Ease <strong>{ArticleFacts.Number(ease, "0")}</strong> of 100</p>\n");
        writer.Write($"<svg class=\"ease\" viewBox=\"0 0 200 18\" width=\"200\" height=\"18\" role=\"img\" aria-label=\"Ease {ArticleFacts.Number(ease, "0")} on a scale from 0, hard, to 100, easy.\"><rect class=\"track\" fill=\"#ddd\" x=\"6\" y=\"6\" width=\"188\" height=\"6\" rx=\"3\"/><path d=\"M100 3V15\"/><circle cx=\"{6 + (1.88 * place)}\" cy=\"9\" r=\"6\"/></svg>\n");
        writer.Write($"<p class=\"note\">{GradeWords.OfEase(ease)}</p>\n");
    }
}
