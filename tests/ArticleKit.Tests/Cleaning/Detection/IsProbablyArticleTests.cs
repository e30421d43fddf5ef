using System.Text;
using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Markup;
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

    [Fact]
    public void IsProbablyArticle_CharsetThatTheServerStates_IsBelieved()
    {
        string paragraph = $"<p>{string.Concat(Enumerable.Repeat("新剧院昨天晚上开幕，首演的票在春天就已经卖完了，许多人在门口等着，", 4))}市长也来了。</p>";
        byte[] bytes = WebEncodings.Create("gb18030").GetBytes("<meta name=author content=Byron>" + string.Concat(Enumerable.Repeat(paragraph, 6)));

        HtmlCleaner.IsProbablyArticle(bytes).Should().BeTrue();
        HtmlCleaner.IsProbablyArticle(bytes, "text/html; charset=gb2312").Should().BeTrue();

        // In Russian letters it has no sentences.
        HtmlCleaner.IsProbablyArticle(bytes, "koi8-r").Should().BeFalse();
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
