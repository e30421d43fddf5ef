using ArticleKit.Display.Pages;

namespace ArticleKit.Tool.Display;

/// <summary>Figures as an HTML page that stands alone, in the style of the report pages: it loads nothing and runs nothing.</summary>
internal static class EvaluationPage
{
    // The section has a table for each kind of figure, which may be wider than a phone, and a chart with letters of its own size.
    private const string Additions = """
        .articlekit > main { overflow-x: auto; }
        .articlekit-evaluation table { width: auto; margin-bottom: 1rem; }
        .articlekit-evaluation svg { font-size: 11px; margin-bottom: 1rem; }
        .articlekit-evaluation h2 { font-size: 1.6rem; }
        .articlekit-evaluation h3 { font-size: 1.05rem; margin-top: 1.75rem; }
        """;

    private static readonly string Style = string.Concat(ReportStyle.Text, Additions.ReplaceLineEndings("\n"), "\n");

    /// <summary>Writes the page.</summary>
    /// <param name="section">The figures, as an evaluation writes them.</param>
    public static string Write(string section) =>
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PagePolicy.WithStyledElements(Style)}\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        + $"<title>Topic evaluation</title>\n<style>{Style}</style>\n</head>\n"
        + $"<body class=\"articlekit page auto\">\n<main tabindex=\"0\">\n{section}</main>\n<footer><p>Measured by ArticleKit</p></footer>\n</body>\n</html>\n";
}
