using Microsoft.ML.Data;

namespace ArticleKit.Topics.DataViews;

/// <summary>An article as a row of a data view. Each value is made only when its column is read; what is null is empty.</summary>
internal sealed class ArticleSource(Article article)
{
    public ReadOnlyMemory<char> Id => article.Id.AsMemory();

    public ReadOnlyMemory<char> Title => article.Title.AsMemory();

    public ReadOnlyMemory<char> Language => article.Language.AsMemory();

    public ReadOnlyMemory<char> Url => (article.Url?.OriginalString).AsMemory();

    public ReadOnlyMemory<char> Charset => article.Charset.AsMemory();

    public ReadOnlyMemory<char> Text => article.Text.AsMemory();

    public ReadOnlyMemory<char> Html => article.Html.AsMemory();

    public VBuffer<byte> HtmlBytes => new(article.HtmlBytes.Length, article.HtmlBytes.ToArray());
}
