using System.Text;

namespace ArticleKit.Tool.Display;

/// <summary>An analysis as an HTML page that stands alone: it loads nothing and runs nothing.</summary>
internal static class HtmlReport
{
    private const string Style = """
        body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.55 Georgia, serif; color: #222; background: #fff; }
        h1, h2, h3, h4, h5, h6, table, .facts { font-family: system-ui, sans-serif; }
        .facts { color: #666; font-size: .9rem; }
        table { border-collapse: collapse; }
        td, th { border: 1px solid #ddd; padding: .2rem .6rem; text-align: left; }
        pre { overflow-x: auto; background: #f5f5f5; padding: .6rem; }
        """;

    public static string Write(ArticleAnalysis analysis)
    {
        string title = HtmlText.Escape(ArticleFacts.Title(analysis));
        string language = analysis.Language is { } tag ? $" lang=\"{HtmlText.Escape(tag)}\"" : "";
        var report = new StringBuilder();
        report.Append("<!DOCTYPE html>\n<html").Append(language).Append(">\n<head>\n<meta charset=\"utf-8\">\n");
        report.Append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>").Append(title).Append("</title>\n");
        report.Append("<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n");
        report.Append("<h1>").Append(title).Append("</h1>\n");
        WriteFacts(report, analysis);
        WriteList(report, "Summary", ReportLines.Summary(analysis));
        WriteReadability(report, analysis);
        WriteList(report, "Keyphrases", ReportLines.Keyphrases(analysis));
        WriteList(report, "Quotations", ReportLines.Quotations(analysis));
        WriteList(report, "Topics", ReportLines.Topics(analysis));
        WriteList(report, "Warnings", ReportLines.Warnings(analysis));
        HtmlBody.Write(report, analysis);
        return report.Append("</body>\n</html>\n").ToString();
    }

    private static void WriteFacts(StringBuilder report, ArticleAnalysis analysis)
    {
        report.Append("<p class=\"facts\">");
        if (ArticleFacts.Origin(analysis) is { } origin)
        {
            report.Append(HtmlText.Escape(origin)).Append("<br>\n");
        }

        if (analysis.Url is { } url)
        {
            string shown = HtmlText.Escape(url);
            report.Append(Loading.WebPageLoader.IsAddress(url, out Uri? address) ? $"<a href=\"{HtmlText.Escape(address!.AbsoluteUri)}\">{shown}</a>" : shown).Append("<br>\n");
        }

        report.Append(HtmlText.Escape(ArticleFacts.Size(analysis))).Append("</p>\n");
    }

    private static void WriteList(StringBuilder report, string heading, IEnumerable<string> items)
    {
        string[] lines = [.. items.Select(item => $"<li>{HtmlText.Escape(item)}</li>\n")];
        if (lines.Length > 0)
        {
            report.Append("<h2>").Append(heading).Append("</h2>\n<ul>\n").AppendJoin("", lines).Append("</ul>\n");
        }
    }

    private static void WriteReadability(StringBuilder report, ArticleAnalysis analysis)
    {
        ScoreRow[] rows = [.. ScoreRow.Of(analysis.Readability)];
        if (rows.Length == 0)
        {
            return;
        }

        report.Append("<h2>Readability</h2>\n<table>\n<tr><th>Formula</th><th>Score</th><th>Meaning</th></tr>\n");
        foreach (ScoreRow row in rows)
        {
            report.Append("<tr><td>").Append(row.Name).Append("</td><td>").Append(row.Value).Append("</td><td>").Append(row.Meaning)
                .Append("</td></tr>\n");
        }

        report.Append("</table>\n");
    }
}
