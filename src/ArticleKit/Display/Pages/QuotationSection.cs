using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>Writes who said what.</summary>
internal static class QuotationSection
{
    public static void Write(MarkupWriter writer, ReportContent content)
    {
        if (content.Analysis.Quotations is not { Count: > 0 } quotations)
        {
            return;
        }

        int level = content.Options.HeadingLevel + 1;
        string lang = HtmlParts.Lang(content.Analysis.Language);
        writer.Write($"<section class=\"card quotations\">\n<h{level}>Quotations</h{level}>\n<ul>\n");
        int written = ItemList.Write(writer, quotations, quotation =>
        {
            string text = ReportText.Clip(quotation.Text, ReportText.LongestItem);
            writer.Write($"<li><blockquote dir=\"auto\"{lang}>“{text}”</blockquote>");
            if (ReportItems.Speaker(quotation) is { } speaker)
            {
                writer.Write($"<span class=\"speaker\"><bdi{lang}>{speaker}</bdi></span>");
            }

            writer.Raw("</li>\n");
        });
        writer.Raw("</ul>\n");
        ItemList.WriteRest(writer, quotations.Count - written, "quotation");
        writer.Raw("</section>\n");
    }
}
