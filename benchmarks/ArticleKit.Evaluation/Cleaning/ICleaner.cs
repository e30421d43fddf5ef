using ArticleKit.Cleaning;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>An extractor under test.</summary>
internal interface ICleaner
{
    string Name { get; }

    ExtractedPage Clean(LabelledPage page);
}

/// <summary>What an extractor found.</summary>
internal sealed record ExtractedPage(string Text, string? Title, string? Author, DateTimeOffset? Published);

/// <summary>Our own.</summary>
internal sealed class ArticleKitCleaner : ICleaner
{
    public string Name => "ArticleKit";

    public ExtractedPage Clean(LabelledPage page)
    {
        CleanedArticle article = HtmlCleaner.Clean(page.Html.AsMemory(), page.Url);
        return new ExtractedPage(article.Text, article.Title, article.Byline, article.Published);
    }
}
