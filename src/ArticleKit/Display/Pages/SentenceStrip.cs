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

    // Rows of signs below the bars, which tell what the colours tell.
    private const int SignHeight = 6;
    private const int SummaryRow = Height + 6;
    private const int HardRow = SummaryRow + SignHeight + 3;
    private const int WholeHeight = HardRow + SignHeight;

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
        writer.Write($"<svg class=\"strip\" viewBox=\"0 0 {width} {WholeHeight}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Words per sentence along the text: {ArticleFacts.Count(content.Analysis.SentenceCount, "sentence")}, half of them of at most {median} words, the longest of {lengths.Longest}.{Names("In the summary", lengths.Bars.Where(bar => bar.IsSummary))}{Names("Hard", lengths.Bars.Where(bar => bar.IsHard))}\">\n");
        for (int i = 0; i < lengths.Bars.Count; i++)
        {
            SentenceBar bar = lengths.Bars[i];
            int x = (i * BarWidth) + 1;
            double height = Math.Max(LeastBar, (double)Height * bar.Words / lengths.Longest);
            string kind = bar.IsHard ? " class=hard" : bar.IsSummary ? " class=sum" : "";
            writer.Write($"<rect{kind} x=\"{x}\" y=\"{Height - height}\" width=\"{BarWidth - 2}\" height=\"{height}\"><title>{bar.Describe()}</title></rect>\n");
            if (bar.IsSummary)
            {
                writer.Write($"<rect class=sum x=\"{x}\" y=\"{SummaryRow}\" width=\"{BarWidth - 2}\" height=\"{SignHeight}\"/>\n");
            }

            if (bar.IsHard)
            {
                writer.Write($"<rect class=hard x=\"{x}\" y=\"{HardRow}\" width=\"{BarWidth - 2}\" height=\"{SignHeight}\"/>\n");
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

    /// <summary>Bars by the numbers of their sentences, as a sentence.</summary>
    private static string Names(string what, IEnumerable<SentenceBar> bars)
    {
        string names = string.Join(", ", bars.Select(bar => bar.First == bar.Last ? FormattableString.Invariant($"{bar.First}") : FormattableString.Invariant($"{bar.First} to {bar.Last}")));
        return names.Length == 0 ? "" : $" {what}: {names}.";
    }

    private static void WriteKey(MarkupWriter writer, SentenceLengths lengths)
    {
        bool hasSummary = lengths.Bars.Any(bar => bar.IsSummary);
        if (hasSummary)
        {
            writer.Raw(" <span class=\"key\"><svg viewBox=\"0 0 10 10\" width=\"10\" height=\"10\" aria-hidden=\"true\"><rect class=sum width=\"10\" height=\"10\"/></svg> in the summary (signs below the bars)</span>");
        }

        if (lengths.Bars.Any(bar => bar.IsHard))
        {
            writer.Write($" <span class=\"key\"><svg viewBox=\"0 0 10 10\" width=\"10\" height=\"10\" aria-hidden=\"true\"><rect class=hard width=\"10\" height=\"10\"/></svg> hard ({(hasSummary ? "the lower row of signs" : "signs below the bars")})</span>");
        }
    }
}
