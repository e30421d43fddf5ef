using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>Writes the head of a report: title, origin, address, description and figures.</summary>
internal static class HeadSection
{
    public static void Write(MarkupWriter writer, ReportContent content)
    {
        ArticleAnalysis analysis = content.Analysis;
        int level = content.Options.HeadingLevel;
        string lang = HtmlParts.Lang(analysis.Language);
        writer.Raw("<header>\n");
        if (ReportText.Line(analysis.SiteName) is { } site)
        {
            writer.Write($"<p class=\"site\" dir=\"auto\"{lang}>{site}</p>\n");
        }

        writer.Write($"<h{level} class=\"title\" dir=\"auto\"{(content.Title is null ? "" : lang)}>{content.Title ?? ArticleFacts.NoTitle}</h{level}>\n");
        WriteOrigin(writer, analysis, lang);
        if (ReportText.Line(analysis.Excerpt) is { } excerpt)
        {
            writer.Write($"<p class=\"excerpt\" dir=\"auto\"{lang}>{excerpt}</p>\n");
        }

        if (ReportText.Line(analysis.Url) is { } shown)
        {
            if (ReportUrl.Of(analysis.Url) is { } url)
            {
                writer.Write($"<p class=\"address\"><a href=\"{url}\" rel=\"nofollow noopener noreferrer\"><bdi>{shown}</bdi></a></p>\n");
            }
            else
            {
                writer.Write($"<p class=\"address\"><bdi>{shown}</bdi></p>\n");
            }
        }

        WriteFigures(writer, analysis);
        writer.Raw("</header>\n");
    }

    private static void WriteOrigin(MarkupWriter writer, ArticleAnalysis analysis, string lang)
    {
        string? byline = ReportText.Line(analysis.Byline);
        if (byline is null && analysis.Published is null && analysis.Modified is null)
        {
            return;
        }

        writer.Raw("<p class=\"origin\">");
        string separator = "";
        if (byline is not null)
        {
            writer.Write($"<bdi{lang}>{byline}</bdi>");
            separator = " · ";
        }

        if (analysis.Published is { } published)
        {
            writer.Write($"{separator}<time datetime=\"{ArticleFacts.MachineDate(published)}\">{ArticleFacts.Date(published)}</time>");
            separator = " · ";
        }

        if (analysis.Modified is { } modified && modified != analysis.Published)
        {
            writer.Write($"{separator}changed <time datetime=\"{ArticleFacts.MachineDate(modified)}\">{ArticleFacts.Date(modified)}</time>");
        }

        writer.Raw("</p>\n");
    }

    private static void WriteFigures(MarkupWriter writer, ArticleAnalysis analysis)
    {
        writer.Raw("<dl class=\"figures\">\n");
        WriteFigure(writer, "Words", ArticleFacts.Number(analysis.WordCount, "N0"));
        WriteFigure(writer, "Sentences", ArticleFacts.Number(analysis.SentenceCount, "N0"));
        WriteFigure(writer, "Reading time", ArticleFacts.Minutes(analysis.ReadingTime));
        WriteFigure(writer, "Language", ReportText.Line(analysis.Language));
        WriteFigure(writer, "Grade", analysis.Readability?.ConsensusGrade is { } grade ? ArticleFacts.Number(grade, "0.0") : null);
        WriteFigure(writer, "Topic", ReportText.Line(ReportItems.Topics(analysis.Topics) is [{ } top, ..] ? top.Topic : null));
        writer.Raw("</dl>\n");
    }

    private static void WriteFigure(MarkupWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Write($"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>\n");
        }
    }
}
