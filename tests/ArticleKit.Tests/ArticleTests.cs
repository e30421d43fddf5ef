using System.Text;

namespace ArticleKit.Tests;

public class ArticleTests
{
    [Theory]
    [InlineData("not an address")]
    [InlineData("/news/1")]
    [InlineData("news/1")]
    [InlineData("http://")]
    [InlineData("//host/path")]
    public void FromHtml_AddressThatIsNone_WarnsInsteadOfThrowing(string url)
    {
        Article article = Article.FromHtml("<p>Text.</p>", url);

        article.Url.Should().BeNull();
        article.Analyze().Warnings.Should().ContainSingle(warning => warning.Code == "invalid_url");
    }

    [Fact]
    public void FromHtml_RelativeUri_WarnsInsteadOfThrowing()
    {
        Article article = Article.FromHtml("<p>Text.</p>", new Uri("news/1", UriKind.Relative));

        article.Url.Should().BeNull();
        article.Analyze().Warnings.Should().Contain(warning => warning.Code == "invalid_url");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void FromHtml_NoAddress_DoesNotWarn(string? url)
    {
        Article.FromHtml("<p>Text.</p>", url).Analyze().Warnings.Should().NotContain(warning => warning.Code == "invalid_url");
    }

    [Fact]
    public void FromHtml_AbsoluteAddress_IsKeptAsGiven()
    {
        Article article = Article.FromHtml("<p>Text.</p>", " https://Example.org/a?b=ä ");

        article.Url.Should().Be(new Uri("https://example.org/a?b=ä"));
        article.Analyze().Url.Should().Be("https://Example.org/a?b=ä");
    }

    [Fact]
    public void WithUrl_ValidAfterInvalid_DropsTheWarning()
    {
        Article article = Article.FromHtml("<p>Text.</p>", "nonsense").WithUrl("https://example.org/");

        article.Analyze().Warnings.Should().NotContain(warning => warning.Code == "invalid_url");
    }

    [Fact]
    public void FromHtml_BytesStreamAndString_GiveTheSameAnalysis()
    {
        const string Html = "<meta charset=utf-8><title>Grüße</title><p>Zürich grüßt alle Leute am See. Das ist schön.</p>";
        byte[] bytes = Encoding.UTF8.GetBytes(Html);

        string expected = Article.FromHtml(Html).Analyze().ToJson();

        Article.FromHtml(bytes).Analyze().ToJson().Should().Be(expected);
        Article.FromHtml(new MemoryStream(bytes)).Analyze().ToJson().Should().Be(expected);
    }

    [Fact]
    public async Task FromHtmlAsync_Stream_IsReadToItsEndAndLeftOpen()
    {
        using var stream = new MemoryStream(new byte[300_000]);

        Article article = await Article.FromHtmlAsync(stream);

        article.InputLength.Should().Be(300_000);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void FromHtml_StreamLongerThanTheLimit_IsRefusedBeforeItIsReadWhole()
    {
        using var stream = new MemoryStream(new byte[1_000_000]);

        Action read = () => Article.FromHtml(stream, limits: new ArticleLimits { MaxInputLength = 1000 });

        read.Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.InputTooLong);
        stream.Position.Should().BeLessThan(stream.Length);
    }

    [Fact]
    public void With_Id_LeavesTheOriginalAlone()
    {
        Article original = Article.FromText("A text.", "A title");

        Article named = original with { Id = "7" };

        original.Id.Should().BeNull();
        named.Analyze().Should().Match<ArticleAnalysis>(analysis => analysis.Id == "7" && analysis.Title == "A title" && analysis.Text == "A text.");
    }

    [Fact]
    public void Title_GivenBeforehand_TakesThePlaceOfThePages()
    {
        const string Html = "<html lang=en><title>From the page</title><body><p>Some words stand here, and some more.</p>";

        ArticleAnalysis analysis = (Article.FromHtml(Html) with { Title = " Mine ", Language = "fr" }).Analyze();

        analysis.Title.Should().Be("Mine");
        analysis.Language.Should().Be("fr");
        Article.FromHtml(Html).Analyze().Title.Should().Be("From the page");
    }

    [Fact]
    public void FromText_AnyText_KeepsTheTextAsItIs()
    {
        const string Text = "  One.\r\n\r\nTwo &amp; <b>three</b>.\0 \uD800 ";

        Article.FromText(Text).Analyze().Text.Should().Be(Text);
    }

    [Fact]
    public void ToString_NoName_DoesNotShowTheContent()
    {
        Article.FromHtml("<p>secret</p>").ToString().Should().NotContain("secret");
    }

    [Fact]
    public void Factories_Null_Throw()
    {
        FluentActions.Invoking(() => Article.FromHtml((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Article.FromHtml((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Article.FromText(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void FromHtml_LiteralNullForTheAddress_IsNoAddress()
    {
        Article.FromHtml("<p>Text.</p>", null).WithUrl(null).Url.Should().BeNull();
    }
}
