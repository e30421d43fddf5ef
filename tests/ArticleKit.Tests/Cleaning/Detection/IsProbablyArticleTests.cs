using System.Text;
using ArticleKit.Cleaning;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Detection;

public sealed class IsProbablyArticleTests
{
    private const string Head = "<head><meta property=og:type content=article><meta name=author content='Ada Byron'></head>";

    [Fact]
    public void IsProbablyArticle_Article_IsTrueFromTextAndBytes()
    {
        string html = SamplePage.Html.Replace("<body>", Head + "<body>", StringComparison.Ordinal).Replace("<div class=\"article\">", "<article>", StringComparison.Ordinal);

        HtmlCleaner.IsProbablyArticle(html).Should().BeTrue();
        HtmlCleaner.IsProbablyArticle(Encoding.UTF8.GetBytes(html)).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p>Gone.</p>")]
    [InlineData("<ul><li><a href=/a>One</a><li><a href=/b>Two</a></ul>")]
    [InlineData("<script>var text = '<p>The bridge was opened on Monday, and the first cars crossed it before noon, as the mayor had said.</p>';</script>")]
    public void IsProbablyArticle_NoText_IsFalse(string html) => HtmlCleaner.IsProbablyArticle(html).Should().BeFalse();

    [Fact]
    public void IsProbablyArticle_ForumThread_IsFalse() =>
        HtmlCleaner.IsProbablyArticle(SamplePage.Html.Replace("<head>", "<head><meta name=generator content='Discourse 3.4'>", StringComparison.Ordinal)).Should().BeFalse();

    [Fact]
    public void IsProbablyArticle_Product_IsFalse() =>
        HtmlCleaner.IsProbablyArticle(SamplePage.Html.Replace("<head>", "<head><script type='application/ld+json'>{\"@type\":\"Product\"}</script>", StringComparison.Ordinal)).Should().BeFalse();

    [Fact]
    public void IsProbablyArticle_Null_Throws() =>
        FluentActions.Invoking(() => HtmlCleaner.IsProbablyArticle((string)null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void IsProbablyArticle_AnyPage_AnswersTheSameTwice() => Gen.Frequency((1, Gen.String), (3, Soup.Of)).Sample(
        html => HtmlCleaner.IsProbablyArticle(html) == HtmlCleaner.IsProbablyArticle(html), iter: 2000);
}
