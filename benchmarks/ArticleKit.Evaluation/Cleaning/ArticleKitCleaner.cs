using ArticleKit.Cleaning;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Our own cleaning, with its defaults.</summary>
internal sealed class ArticleKitCleaner : ICleaner
{
    public string Name => "ArticleKit";

    public ExtractedPage Clean(LabelledPage page)
    {
        CleanedArticle article = HtmlCleaner.Clean(page.Html.AsMemory(), page.Url);
        return new ExtractedPage(article.Text, article.Title, article.Byline, article.Published) { Tags = article.Tags, SiteName = article.SiteName, Excerpt = article.Excerpt, Language = article.Language };
    }
}
