using System.Globalization;
using System.Text;

namespace ArticleKit.Topics.Rendering;

/// <summary>Draws a reliability curve as SVG. The table that follows says the same to those who cannot see it.</summary>
internal static class ReliabilityChart
{
    private const int Size = 260;
    private const int Left = 44;
    private const int Top = 12;
    private const int Bottom = Top + Size;
    private const double SmallestDot = 3;
    private const double LargestDot = 10;

    public static void Write(StringBuilder html, IReadOnlyList<ReliabilityBin> curve)
    {
        html.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Left + Size + 16} {Bottom + 44}\" width=\"{Left + Size + 16}\" height=\"{Bottom + 44}\"");
        html.Append(" role=\"img\" aria-label=\"Reliability curve: the share of predictions that came true against their probability; the table below has its values\"");
        html.Append(" font-family=\"system-ui,sans-serif\" font-size=\"11\" fill=\"currentColor\">\n");
        WriteAxes(html);
        html.Append("<polyline fill=\"none\" stroke=\"#2a6fb0\" stroke-width=\"2\" points=\"");
        html.AppendJoin(' ', curve.Select(bin => $"{X(bin.MeanConfidence)},{Y(bin.Accuracy)}")).Append("\"/>\n");
        double most = curve.Max(bin => bin.Count);
        foreach (ReliabilityBin bin in curve)
        {
            // The area of a dot tells how many predictions stand behind it.
            double radius = SmallestDot + ((LargestDot - SmallestDot) * Math.Sqrt(bin.Count / most));
            html.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(bin.MeanConfidence)}\" cy=\"{Y(bin.Accuracy)}\" r=\"{radius:0.0}\" fill=\"#2a6fb0\" fill-opacity=\".6\">");
            html.Append(CultureInfo.InvariantCulture, $"<title>probability {bin.MeanConfidence:0.000}, came true {bin.Accuracy:0.000}, {bin.Count:N0} predictions</title></circle>\n");
        }

        html.Append("</svg>\n");
    }

    private static void WriteAxes(StringBuilder html)
    {
        html.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Left}\" y=\"{Top}\" width=\"{Size}\" height=\"{Size}\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".5\"/>\n");
        html.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" y1=\"{Bottom}\" x2=\"{Left + Size}\" y2=\"{Top}\" stroke=\"currentColor\" stroke-opacity=\".5\" stroke-dasharray=\"4 4\"/>\n");
        for (int tick = 0; tick <= 4; tick++)
        {
            double value = tick / 4.0;
            html.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(value)}\" y=\"{Bottom + 16}\" text-anchor=\"middle\">{value:0.##}</text>");
            html.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 6}\" y=\"{Y(value)}\" text-anchor=\"end\" dominant-baseline=\"middle\">{value:0.##}</text>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + (Size / 2)}\" y=\"{Bottom + 36}\" text-anchor=\"middle\">probability</text>");
        html.Append(CultureInfo.InvariantCulture, $"<text transform=\"translate(12 {Top + (Size / 2)}) rotate(-90)\" text-anchor=\"middle\">came true</text>\n");
    }

    private static string X(double value) => (Left + (Size * value)).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Y(double value) => (Bottom - (Size * value)).ToString("0.#", CultureInfo.InvariantCulture);
}
