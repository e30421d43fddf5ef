using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>Draws a gauge as half a circle from easy on the left to hard on the right; drawings keep their form where styles are removed.</summary>
internal static class GaugeDrawing
{
    private const double CentreX = 120;
    private const double CentreY = 116;
    private const double Radius = 88;
    private const double LabelRadius = 107;

    // Between the bands, as a part of the half circle.
    private const double Gap = 0.008;

    public static void Write(MarkupWriter writer, Gauge gauge)
    {
        string value = ArticleFacts.Number(gauge.Value, "0.0");
        writer.Write($"<svg class=\"gauge\" viewBox=\"0 0 240 146\" width=\"240\" height=\"146\" text-anchor=\"middle\" role=\"img\" aria-label=\"{ReportText.Clip(gauge.Name, ReportText.LongestLine)}: {value}, {gauge.Words}. Scale from {ArticleFacts.Number(gauge.Easy, "0.#")}, easy, to {ArticleFacts.Number(gauge.Hard, "0.#")}, hard.\">\n");
        double place = gauge.PlaceOf(gauge.Value);
        double from = 0;
        foreach (double bound in gauge.Bounds.Append(gauge.Hard))
        {
            double to = gauge.PlaceOf(bound);
            bool isHere = place >= from && (place < to || (place >= 1 && to >= 1));
            WriteBand(writer, from, to, isHere);
            from = to;
        }

        foreach (double bound in gauge.Bounds)
        {
            (double x, double y) = At(gauge.PlaceOf(bound), LabelRadius);
            writer.Write($"<text class=\"tick\" x=\"{x}\" y=\"{y + 4}\">{bound}</text>\n");
        }

        (double markX, double markY) = At(place, Radius);
        writer.Write($"<circle cx=\"{markX}\" cy=\"{markY}\" r=\"9\"/>\n<text class=\"value\" x=\"{CentreX}\" y=\"100\">{value}</text>\n<text class=\"meaning\" x=\"{CentreX}\" y=\"122\">{gauge.Words}</text>\n");
        writer.Write($"<text class=\"tick\" x=\"{CentreX - Radius}\" y=\"140\">easier</text>\n<text class=\"tick\" x=\"{CentreX + Radius}\" y=\"140\">harder</text>\n</svg>\n");
    }

    private static void WriteBand(MarkupWriter writer, double from, double to, bool isHere)
    {
        (double x1, double y1) = At(from + (from > 0 ? Gap : 0), Radius);
        (double x2, double y2) = At(Math.Max(from, to - (to < 1 ? Gap : 0)), Radius);
        writer.Write($"<path{(isHere ? " class=on stroke=#369" : " stroke=#bbb")} fill=\"none\" stroke-width=\"13\" d=\"M{x1} {y1}A{Radius} {Radius} 0 0 1 {x2} {y2}\"/>\n");
    }

    private static (double X, double Y) At(double place, double radius)
    {
        (double sine, double cosine) = Math.SinCos(Math.PI * place);
        return (CentreX - (radius * cosine), CentreY - (radius * sine));
    }
}
