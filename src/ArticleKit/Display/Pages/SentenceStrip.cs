using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>Draws the lengths of the sentences along the text.</summary>
internal static class SentenceStrip
{
    // Wider than the bars of any screen.
    private const int MostBars = 200;
    private const int BarWidth = 10;
    private const int Height = 100;
    private const double LeastBar = 2;

    public static void Write(MarkupWriter writer, ReportContent content)
    {
        if (ReportLengths.Of(content, MostBars) is not { } lengths)
        {
            return;
        }

        string median = ArticleFacts.Number(lengths.Median, "0.#");
        int level = content.Options.HeadingLevel + 1;
        int width = lengths.Bars.Count * BarWidth;
        writer.Write($"<section class=\"card lengths\">\n<h{level}>Sentence lengths</h{level}>\n<figure>\n");
        writer.Write($"<svg class=\"strip\" viewBox=\"0 0 {width} {Height}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Words per sentence along the text: {ArticleFacts.Count(content.Analysis.SentenceCount, "sentence")}, half of them of at most {median} words, the longest of {lengths.Longest}.\">\n");
        for (int i = 0; i < lengths.Bars.Count; i++)
        {
            SentenceBar bar = lengths.Bars[i];
            double height = Math.Max(LeastBar, (double)Height * bar.Words / lengths.Longest);

            // A hard sentence of the summary has both colours.
            string kind = bar.IsHard ? " class=hard" : bar.IsSummary ? " class=sum" : "";
            writer.Write($"<rect{kind} x=\"{(i * BarWidth) + 1}\" y=\"{Height - height}\" width=\"{BarWidth - 2}\" height=\"{height}\"><title>{bar.Describe()}</title></rect>\n");
            if (bar is { IsHard: true, IsSummary: true })
            {
                writer.Write($"<rect class=sum x=\"{(i * BarWidth) + 1}\" y=\"{Height - (height / 3)}\" width=\"{BarWidth - 2}\" height=\"{height / 3}\"/>\n");
            }
        }

        double middle = Height - (Height * lengths.Median / lengths.Longest);
        writer.Write($"<path d=\"M0 {middle}H{width}\"/>\n</svg>\n<figcaption>Words per sentence, from the first to the last. Half of the sentences have at most {median} words (dashed line), the longest has {lengths.Longest}.");
        if (lengths.PerBar > 1)
        {
            writer.Write($" A bar stands for the longest of {lengths.PerBar} sentences.");
        }

        WriteKey(writer, lengths);
        writer.Raw("</figcaption>\n</figure>\n</section>\n");
    }

    private static void WriteKey(MarkupWriter writer, SentenceLengths lengths)
    {
        if (lengths.Bars.Any(bar => bar.IsSummary))
        {
            writer.Raw(" <span class=\"key\"><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=sum width=\"10\" height=\"10\"/></svg> in the summary</span>");
        }

        if (lengths.Bars.Any(bar => bar.IsHard))
        {
            writer.Raw(" <span class=\"key\"><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=hard width=\"10\" height=\"10\"/></svg> hard</span>");
        }
    }
}
