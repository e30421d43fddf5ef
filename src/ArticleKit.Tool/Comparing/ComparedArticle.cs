using ArticleKit.Display;

namespace ArticleKit.Tool.Comparing;

/// <summary>One of two articles.</summary>
/// <param name="Source">What the person called it: a file or an address.</param>
/// <param name="Analysis">Its analysis.</param>
internal sealed record ComparedArticle(string Source, ArticleAnalysis Analysis)
{
    /// <summary>The title as a person sees it.</summary>
    public string Title => ReportText.Line(Analysis.Title) ?? ArticleFacts.NoTitle;
}
