using Microsoft.ML.Data;

namespace ArticleKit.Topics.DataViews;

/// <summary>What a data view tells of an article. ML.NET fills the same row for one article after another.</summary>
internal sealed class ArticleRow
{
    public ReadOnlyMemory<char> Id { get; set; }

    public ReadOnlyMemory<char> Title { get; set; }

    public ReadOnlyMemory<char> Language { get; set; }

    public ReadOnlyMemory<char> Url { get; set; }

    public ReadOnlyMemory<char> Charset { get; set; }

    public ReadOnlyMemory<char> Text { get; set; }

    public ReadOnlyMemory<char> Html { get; set; }

    public VBuffer<byte> HtmlBytes { get; set; }

    /// <summary>The article; what is empty becomes null, and an article without content an empty text.</summary>
    public Article ToArticle()
    {
        Article article = !Html.IsEmpty ? Article.FromHtml(Html.ToString())
            : HtmlBytes.Length > 0 ? Article.FromHtml((ReadOnlyMemory<byte>)HtmlBytes.DenseValues().ToArray())
            : Article.FromText(Text.ToString());
        article = article with { Id = OrNull(Id), Title = OrNull(Title), Language = OrNull(Language), Charset = OrNull(Charset) };
        return Url.IsEmpty ? article : article.WithUrl(Url.ToString());
    }

    private static string? OrNull(ReadOnlyMemory<char> text) => text.IsEmpty ? null : text.ToString();
}
