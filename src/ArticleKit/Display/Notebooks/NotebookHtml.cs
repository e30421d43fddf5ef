using ArticleKit.Cleaning;
using ArticleKit.Display.Markup;
using ArticleKit.Display.Pages;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Display.Notebooks;

/// <summary>Values as HTML that changes nothing of the notebook around it.</summary>
internal static class NotebookHtml
{
    /// <summary>What is said of a summary without sentences.</summary>
    public const string EmptySummary = "The summary is empty.";

    private const int ExpectedMarkup = 16_000;

    // Below the headings that people write between cells.
    private static readonly ArticleReportOptions Options = new() { IsFragment = true, HeadingLevel = 3 };

    /// <summary>A value as an element; null if it is none that is shown here.</summary>
    public static string? Of(object? value) => value switch
    {
        ArticleAnalysis analysis => analysis.ToHtml(Options),
        ArticleCorpusReport report => report.AsFragment(Options.HeadingLevel).ToHtml(),
        CleanedArticle article => Describe(article).ToHtml(Options),
        ReadabilityReport report => Part(new ArticleAnalysis { Readability = report }, report.ToString()),
        Summary summary => Part(new ArticleAnalysis { Summary = summary }, EmptySummary),
        TopicPrediction prediction => Part(new ArticleAnalysis { Topics = prediction }, prediction.ToString()),
        _ => null,
    };

    /// <summary>A cleaned article as an analysis without any step.</summary>
    public static ArticleAnalysis Describe(CleanedArticle article)
    {
        var document = TextDocument.Parse(article.Text);
        return new ArticleAnalysis
        {
            Title = article.Title,
            Byline = article.Byline,
            Published = article.Published,
            Modified = article.Modified,
            SiteName = article.SiteName,
            Language = article.Language,
            Url = article.CanonicalUrl,
            Excerpt = article.Excerpt,
            Text = article.Text,
            WordCount = document.Words.Count,
            SentenceCount = document.Sentences.Count,
            ReadingTime = TimeSpan.FromMinutes((double)document.Words.Count / ReadabilityReport.WordsPerMinute),
            Content = article,
            Warnings = article.Warnings,
        };
    }

    /// <summary>The cards of an analysis that has nothing but one value; a sentence where that gives none.</summary>
    private static string Part(ArticleAnalysis analysis, string otherwise)
    {
        var content = new ReportContent(analysis, Options);
        var writer = new MarkupWriter(ExpectedMarkup);
        PageFrame.Begin(writer, "", Options.Theme, isFragment: true, script: null);
        int empty = writer.Length;
        new OverviewSection(content, writer).Write();
        ReadabilitySection.Write(writer, content);
        if (writer.Length == empty)
        {
            writer.Write($"<p>{ReportText.Clip(otherwise, ReportText.LongestLine)}</p>\n");
        }

        PageFrame.End(writer, isFragment: true, script: null);
        return writer.ToString();
    }
}
