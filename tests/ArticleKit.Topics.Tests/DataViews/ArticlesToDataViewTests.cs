using System.Text;
using ArticleKit.Topics.DataViews;
using CsCheck;
using Microsoft.ML;

namespace ArticleKit.Topics.Tests.DataViews;

public class ArticlesToDataViewTests
{
    private static readonly Gen<string?> AnyName = Gen.String.Select(text => text.Length == 0 ? null : text);

    private static readonly Gen<Article> AnyArticle =
        Gen.Select(Gen.String, Gen.Int[0, 2], AnyName, AnyName, AnyName).Select((content, kind, id, title, language) =>
        {
            Article article = content.Length == 0 || kind == 0 ? Article.FromText(content)
                : kind == 1 ? Article.FromHtml(content, "https://example.org/a b")
                : Article.FromHtml((ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(content));
            return article with { Id = id, Title = title, Language = language, Charset = id };
        });

    private readonly MLContext _context = new(seed: 1);

    [Fact]
    public void ToArticles_AnyArticles_ComeBackAsTheyWere() => AnyArticle.List[0, 6].Sample(articles =>
        articles.ToDataView(_context).ToArticles().Select(Describe).SequenceEqual(articles.Select(Describe), StringComparer.Ordinal));

    [Fact]
    public void ToArticles_SavedAndLoadedDataView_ComeBackAsTheyWere()
    {
        IEnumerable<Article> articles = SampleArticles.Mixed.Where(article => article.Id != "hostile");
        using var stream = new MemoryStream();
        _context.Data.SaveAsBinary(articles.ToDataView(_context), stream, keepHidden: false);

        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(path, stream.ToArray());
            _context.Data.LoadFromBinary(path).ToArticles().Select(Describe).Should().Equal(articles.Select(Describe));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void ToDataView_Articles_HasAColumnForEachThingKnownBeforehand() =>
        Array.Empty<Article>().ToDataView(_context).Schema.Select(column => column.Name)
            .Should().BeEquivalentTo("Id", "Title", "Language", "Url", "Charset", "Text", "Html", "HtmlBytes");

    [Fact]
    public void ToDataView_EndlessArticles_ReadsThemWhenTheyAreAskedForAndAnewEachTime()
    {
        int read = 0;
        IEnumerable<Article> Articles()
        {
            while (true)
            {
                read++;
                yield return Article.FromText("Rain.");
            }
        }

        IDataView data = Articles().ToDataView(_context);
        read.Should().Be(0);

        data.ToArticles().Take(3).Should().HaveCount(3);
        data.ToArticles().Take(2).Should().HaveCount(2);
        read.Should().BeLessThan(50);
    }

    [Fact]
    public void ToDataView_NullAmongArticles_EndsTheReadingAndTellsWhichItIs()
    {
        IDataView data = new[] { Article.FromText("Rain."), null! }.ToDataView(_context);

        data.Invoking(view => view.ToArticles().ToList()).Should().Throw<ArgumentException>().WithMessage("*2*null*");
    }

    [Fact]
    public void ToArticles_NamedColumns_ReadsJustThose()
    {
        IDataView data = _context.Data.LoadFromEnumerable([new Page { Body = "<p>Rain all day.</p>", Heading = "Rain", Text = "ignored", Address = "not an address" }]);

        Article article = data.ToArticles(new ArticleInputColumns { Html = "Body", Title = "Heading", Url = "Address" }).Single();

        article.Html.Should().Be("<p>Rain all day.</p>");
        article.Title.Should().Be("Rain");
        article.Url.Should().BeNull();
        article.Analyze().Warnings.Should().Contain(warning => warning.Code == "invalid_url");
    }

    [Fact]
    public void ToArticles_DefaultColumnsOfOtherTypes_PassesOverThem()
    {
        IDataView data = _context.Data.LoadFromEnumerable([new Numbered { Id = 7, Text = "Rain." }]);

        data.ToArticles().Single().Should().Be(Article.FromText("Rain."));
    }

    [Fact]
    public void ToArticles_ColumnThatDoesNotFit_ThrowsArgumentExceptionAtOnce()
    {
        IDataView data = _context.Data.LoadFromEnumerable([new Numbered { Id = 7, Text = "Rain." }]);

        data.Invoking(view => view.ToArticles(new ArticleInputColumns { Text = "Body" })).Should().Throw<ArgumentException>().WithMessage("*\"Body\"*");
        data.Invoking(view => view.ToArticles(new ArticleInputColumns { Text = "Id" })).Should().Throw<ArgumentException>().WithMessage("*\"Id\" must be a text*");
        data.Invoking(view => view.ToArticles(new ArticleInputColumns { HtmlBytes = "Text" })).Should().Throw<ArgumentException>().WithMessage("*vector of bytes*");
        data.Invoking(view => view.ToArticles(new ArticleInputColumns { Title = "Text" })).Should().Throw<ArgumentException>().WithMessage("*column of articles*");
        FluentActions.Invoking(() => new ArticleInputColumns { Text = "" }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ToArticles_DataViewWithoutArticles_ThrowsArgumentException() =>
        _context.Data.LoadFromEnumerable([new { Number = 1f }]).Invoking(view => view.ToArticles()).Should().Throw<ArgumentException>();

    private static string Describe(Article article) => string.Join(
        '|', article.Id, article.Title, article.Language, article.Charset, article.Url?.OriginalString, article.Text, article.Html, Convert.ToHexString(article.HtmlBytes.Span));

    private sealed class Page
    {
        public string? Body { get; set; }

        public string? Heading { get; set; }

        public string? Text { get; set; }

        public string? Address { get; set; }
    }

    private sealed class Numbered
    {
        public int Id { get; set; }

        public string? Text { get; set; }
    }
}
