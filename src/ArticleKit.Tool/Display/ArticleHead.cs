using System.Globalization;
using ArticleKit.Display;

namespace ArticleKit.Tool.Display;

/// <summary>A title and the lines below it, the same in every form of the report.</summary>
internal static class ArticleHead
{
    public static string Title(ArticleAnalysis analysis) => analysis.Title ?? ArticleFacts.NoTitle;

    /// <summary>Author, date and site; null if nothing is known.</summary>
    public static string? Origin(ArticleAnalysis analysis)
    {
        string?[] parts = [analysis.Byline, analysis.Published is { } published ? ArticleFacts.Date(published) : null, analysis.SiteName];
        string origin = string.Join(" · ", parts.Where(part => part is not null));
        return origin.Length > 0 ? origin : null;
    }

    /// <summary>The length of the article, how long it takes to read, and its language.</summary>
    public static string Size(ArticleAnalysis analysis)
    {
        string words = ArticleFacts.Count(analysis.WordCount, "word");
        string sentences = ArticleFacts.Count(analysis.SentenceCount, "sentence");
        int minutes = (int)Math.Ceiling(analysis.ReadingTime.TotalMinutes);
        string language = analysis.Language is { } tag ? $" · {tag}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{words} · {sentences} · {minutes} min to read{language}");
    }
}
