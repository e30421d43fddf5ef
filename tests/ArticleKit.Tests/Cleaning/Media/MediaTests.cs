using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning.Media;

public sealed class MediaTests
{
    private const string Before = "<article><p>The bridge over the river was opened on Monday, and the first cars crossed it before noon.</p>";
    private const string After = "<p>The old ferry will sail for another month, and its captain will then retire to the old town.</p></article>";

    [Theory]
    [InlineData("<img src=a.jpg>", "https://example.com/news/a.jpg")]
    [InlineData("<img src='data:image/gif;base64,R0' data-src=/b.jpg>", "https://example.com/b.jpg")]
    [InlineData("<img src=/placeholder.png srcset='/s.jpg 300w, /m.jpg 900w, /l.jpg 4000w'>", "https://example.com/m.jpg")]
    [InlineData("<img data-srcset='/s.jpg 1x,/d.jpg 2x'>", "https://example.com/d.jpg")]
    [InlineData("<picture><source srcset='/p.webp 800w'><img></picture>", "https://example.com/p.webp")]
    [InlineData("<img class=lazy src=data:x><noscript><img src='/n.jpg' alt=N></noscript>", "https://example.com/n.jpg")]
    [InlineData("<figure><noscript><img src='/n.jpg'></noscript></figure>", "https://example.com/n.jpg")]
    [InlineData("<amp-img src=/amp.jpg width=600 height=400></amp-img>", "https://example.com/amp.jpg")]
    public void Clean_ImageWithinTheArticle_IsAFigure(string image, string url)
    {
        CleanedArticle article = Clean(image);

        article.Blocks.Select(block => block.Kind).Should().Equal(BlockKind.Paragraph, BlockKind.Figure, BlockKind.Paragraph);
        article.Blocks[1].Image!.Url.Should().Be(url);
        article.Blocks[1].Span.Should().Be(new ArticleKit.Text.TextSpan(article.Blocks[0].Span.End, 0));
        article.Blocks[1].XPath.Should().StartWith("/html");
    }

    [Theory]
    [InlineData("<img src=a.jpg width=1 height=1>")]
    [InlineData("<img src=a.jpg width=0>")]
    [InlineData("<img src=a.jpg width=32 height=32>")]
    [InlineData("<img src=avatar.jpg>")]
    [InlineData("<img src=a.jpg class='author-avatar'>")]
    [InlineData("<img src=a.jpg style='display:none'>")]
    [InlineData("<img src='javascript:alert(1)'>")]
    [InlineData("<img alt=nothing>")]
    [InlineData("<div class=related><img src=a.jpg></div>")]
    [InlineData("<aside><img src=a.jpg></aside>")]
    [InlineData("<div class='share-bar'><img src=a.jpg></div>")]
    [InlineData("<div class='ad-slot'><iframe src='https://ads.example.org/a' width=300 height=250></iframe></div>")]
    [InlineData("<iframe src='https://securepubads.doubleclick.net/x' width=300 height=250></iframe>")]
    [InlineData("<iframe src='https://platform.twitter.com/widgets/follow_button.html'></iframe>")]
    [InlineData("<iframe src='about:blank'></iframe>")]
    public void Clean_WhatIsNoPartOfTheArticle_IsLeftOut(string html) => Clean(html).Blocks.Should().OnlyContain(block => block.Kind == BlockKind.Paragraph);

    [Fact]
    public void Clean_Figure_HasItsCaptionOutsideOfTheText()
    {
        CleanedArticle article = HtmlCleaner.Clean(
            SamplePage.Html.Replace("<h2>", "<figure><img src=/b.jpg alt=' The  bridge ' width=800 height=600><figcaption>The <b>b</b>ridge at dusk</figcaption></figure><h2>", StringComparison.Ordinal),
            new Uri("https://example.com/"));

        ContentBlock figure = article.Blocks.Single(block => block.Kind == BlockKind.Figure);
        figure.Image.Should().Be(new BlockImage("https://example.com/b.jpg") { AlternativeText = "The bridge", Caption = "The bridge at dusk", Width = 800, Height = 600 });
        article.Text.Should().NotContain("dusk");
        figure.Confidence.Should().BeInRange(0, 1);
        article.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Should().OnlyContain(block => block.Confidence > 0 && block.Confidence <= 1);
    }

    [Fact]
    public void Clean_CaptionThatIsPartOfTheText_IsNotGivenTwice()
    {
        CleanedArticle article = WholePage.Clean(Before + "<figure><img src=a.jpg><figcaption>At dawn</figcaption></figure>" + After);

        article.Text.Should().Contain("At dawn");
        article.Blocks.Single(block => block.Kind == BlockKind.Figure).Image!.Caption.Should().BeNull();
    }

    [Fact]
    public void Clean_ImageTwice_IsShownOnce() => Clean("<img src=a.jpg><p></p><img src=a.jpg>").Blocks.Should().ContainSingle(block => block.Kind == BlockKind.Figure);

    [Fact]
    public void Clean_SmallSignWithinALine_IsNoFigure() =>
        WholePage.Clean("<div><p>one <img src=formula.png> two</p><p>three</p></div>").Blocks.Should().NotContain(block => block.Kind == BlockKind.Figure);

    [Theory]
    [InlineData("<iframe src='https://www.youtube.com/embed/x1' title='A film'></iframe>", "https://www.youtube.com/embed/x1", "YouTube", "A film")]
    [InlineData("<iframe data-src='//player.vimeo.com/video/1'></iframe>", "https://player.vimeo.com/video/1", "Vimeo", null)]
    [InlineData("<video><source src=/v.mp4></video>", "https://example.com/v.mp4", null, null)]
    [InlineData("<audio src=a.mp3></audio>", "https://example.com/news/a.mp3", null, null)]
    [InlineData("<object><param name=movie value='https://www.youtube.com/v/2'></object>", "https://www.youtube.com/v/2", "YouTube", null)]
    [InlineData("<iframe src='https://maps.example.org/m' width=600 height=400></iframe>", "https://maps.example.org/m", null, null)]
    [InlineData("<div class='embed-twitter'><blockquote class=twitter-tweet><a href='https://twitter.com/a/status/1'></a></blockquote></div>", "https://twitter.com/a/status/1", "X", null)]
    public void Clean_Player_IsAnEmbed(string html, string url, string? provider, string? title)
    {
        ContentBlock embed = Clean(html).Blocks.Single(block => block.Kind == BlockKind.Embed);

        embed.Embed.Should().Be(new BlockEmbed(url) { Provider = provider, Title = title });
        embed.Span.Length.Should().Be(0);
    }

    [Fact]
    public void Clean_ManyImagesDeepInElements_TakesLinearTime()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 240));
        string html = Before + deep + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<img src={i}.jpg>")) + string.Concat(Enumerable.Repeat("</div>", 240)) + After;

        Clean(html, "").Blocks.Should().HaveCount(30_002);
    }

    private static CleanedArticle Clean(string html) => Clean(Before + html, After);

    private static CleanedArticle Clean(string start, string end) => WholePage.Clean(start + end);
}
