using System.Globalization;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>The line below the title.</summary>
internal static class HeaderLine
{
    /// <summary>Authors and day, as far as they are known.</summary>
    public static string Of(CleanedArticle article) =>
        string.Join(" · ", ((string?[])[article.Byline, DayOf(article)]).Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>The day of publication as the page shows it; null if there is none.</summary>
    public static string? DayOf(CleanedArticle article) => article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
