using ArticleKit.Cleaning.Markup;
using SmartReader;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>SmartReader, the port of Readability.js, with its defaults; a page that it refuses counts as empty.</summary>
internal sealed class SmartReaderCleaner : ICleaner
{
    public string Name => "SmartReader";

    public ExtractedPage Clean(LabelledPage page)
    {
        try
        {
            using var reader = new Reader(page.Url?.ToString() ?? "http://fakehost/test/page.html", HtmlBytes.Decode(page.Html));
            SmartReader.Article article = reader.GetArticle();
            DateTimeOffset? published = article.PublicationDate is { } date ? new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.Zero) : null;
            string? author = string.IsNullOrWhiteSpace(article.Author) ? article.Byline : article.Author;
            return new ExtractedPage(PlainText.OfBlocks(article.Content ?? ""), article.Title, author, published) { SiteName = article.SiteName, Excerpt = article.Excerpt, Language = article.Language };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new ExtractedPage("", null, null, null);
        }
    }
}
