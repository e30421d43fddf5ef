using System.Globalization;
using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>A report as HTML that loads nothing and runs nothing: a page, or an element to put into one.</summary>
internal static class ReportPage
{
    private const int ExpectedMarkup = 32_000;

    // Room for the element names and attributes of a text.
    private const double OutputPerCharacter = 1.4;

    /// <summary>Writes the report.</summary>
    public static string Write(ArticleAnalysis analysis, ArticleReportOptions options)
    {
        var content = new ReportContent(analysis, options);
        int text = options.IncludeText ? Math.Min(analysis.Text.Length, options.MaxTextLength) : 0;
        var writer = new MarkupWriter(ExpectedMarkup + (int)Math.Min(OutputPerCharacter * text, 1 << 24));
        string idPrefix = options.IdPrefix is { } prefix ? prefix + "-" : options.IsFragment ? $"ak{Fingerprint(analysis)}-" : "";
        var hard = new HardSection(content, idPrefix, writer);
        PageFrame.Begin(writer, content.Title ?? ArticleFacts.NoTitle, options.Theme, options.IsFragment, script: null);
        HeadSection.Write(writer, content);
        writer.Raw(options.IsFragment ? "" : "<main>\n");
        new OverviewSection(content, writer).Write();
        ReadabilitySection.Write(writer, content);
        SentenceStrip.Write(writer, content);
        new TextSection(content, hard, writer).Write();
        hard.Write();
        QuotationSection.Write(writer, content);
        writer.Raw(options.IsFragment ? "" : "</main>\n");
        PageFrame.End(writer, options.IsFragment, script: null);
        return writer.ToString();
    }

    /// <summary>A number that differs between articles, so that several reports in a page have different identifiers (FNV-1a).</summary>
    private static string Fingerprint(ArticleAnalysis analysis)
    {
        uint hash = 2_166_136_261;
        foreach (char c in string.Concat(analysis.Title, "\n", analysis.Text))
        {
            hash = unchecked((hash ^ c) * 16_777_619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
