using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>Writes what stands around the content of a report.</summary>
internal static class PageFrame
{
    private static readonly string Policy = PagePolicy.Of(ReportStyle.Text, script: null);

    /// <summary>Writes everything before the content.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="theme">The colours.</param>
    /// <param name="isFragment">Whether it is an element instead of a page.</param>
    /// <param name="script">The only script that a browser may run; null for none.</param>
    public static void Begin(MarkupWriter writer, string title, ReportTheme theme, bool isFragment, string? script)
    {
        string colours = theme switch
        {
            ReportTheme.Light => "light",
            ReportTheme.Dark => "dark",
            _ => "auto",
        };
        if (isFragment)
        {
            writer.Write($"<article class=\"articlekit {colours}\" lang=\"en\" dir=\"ltr\">\n<style>");
            writer.Raw(ReportStyle.Text);
            writer.Raw("</style>\n");
            return;
        }

        writer.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        writer.Raw(script is null ? Policy : PagePolicy.Of(ReportStyle.Text, script));
        writer.Raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        writer.Write($"<meta name=\"color-scheme\" content=\"{(colours == "auto" ? "light dark" : colours)}\">\n<title>{title}</title>\n<style>");
        writer.Raw(ReportStyle.Text);
        writer.Write($"</style>\n</head>\n<body class=\"articlekit page {colours}\">\n");
    }

    /// <summary>Writes everything behind the content.</summary>
    public static void End(MarkupWriter writer, bool isFragment, string? script)
    {
        if (isFragment)
        {
            writer.Raw("</article>\n");
            return;
        }

        writer.Raw("<footer><p>Analysed by ArticleKit</p></footer>\n");
        if (script is not null)
        {
            writer.Raw("<script>");
            writer.Raw(script);
            writer.Raw("</script>\n");
        }

        writer.Raw("</body>\n</html>\n");
    }
}
