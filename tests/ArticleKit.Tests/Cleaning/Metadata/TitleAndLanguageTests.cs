using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning.Metadata;

public sealed class TitleAndLanguageTests
{
    [Theory]
    [InlineData("Bridge opens at last | The Paper", "Bridge opens at last")]
    [InlineData("Bridge opens at last - The Paper", "Bridge opens at last")]
    [InlineData("The Paper: Bridge opens at last", "Bridge opens at last")]
    [InlineData("Bridge opens - a report - The Paper", "Bridge opens - a report")]
    [InlineData("Bridge opens at last | News | The Paper", "Bridge opens at last")]
    [InlineData("Bridge opens at last | Else where", "Bridge opens at last")]
    [InlineData("Bridge - opens at last", "Bridge - opens at last")]
    [InlineData("The Paper opens a shop - at last", "The Paper opens a shop - at last")]
    [InlineData("Caf&eacute; &amp;  bar\n - The Paper", "Café & bar")]
    public void Clean_TitleElement_LosesTheNameOfTheSite(string title, string expected) =>
        MetadataPage.Clean($"<title>{title}</title><meta property=\"og:site_name\" content=\"The Paper\">").Title.Should().Be(expected);

    [Fact]
    public void Clean_TitleElement_LosesTheNameInTheAddress() =>
        MetadataPage.Clean("<title>Bridge opens - Daily Planet</title>", url: "https://www.dailyplanet.example/a").Title.Should().Be("Bridge opens");

    [Fact]
    public void Clean_HeadlineThatAgrees_IsTheTitle() =>
        MetadataPage.Clean("<title>BRIDGE OPENS AT LAST - More to come</title>", "<h1>Our site</h1><h1>Bridge opens, at last</h1>").Title.Should().Be("Bridge opens, at last");

    [Fact]
    public void Clean_OnlyHeadlineInOtherWords_IsTheTitle() =>
        MetadataPage.Clean("<title>New bridge opens | The Paper</title>", "<h1>The bridge opens at last</h1><h2>More</h2>").Title.Should().Be("The bridge opens at last");

    [Fact]
    public void Clean_LineAboveTheHeadline_IsNoPartOfTheTitle()
    {
        MetadataPage.Clean("<title>Bridge opens at last</title>", "<h1><span class=kicker>Traffic:</span> Bridge opens at last</h1>").Title.Should().Be("Bridge opens at last");
        MetadataPage.Clean("<title>Bridge opens at last</title>", "<h1>Traffic Bridge opens at last</h1>").Title.Should().Be("Bridge opens at last");
    }

    [Theory]
    [InlineData("Home")]
    [InlineData("The Paper")]
    public void Clean_TitleThatTellsNothing_YieldsToTheHeadline(string title) =>
        MetadataPage.Clean($"<title>{title}</title><meta property='og:site_name' content='The Paper'>", "<h1>The Paper</h1><h2>Bridge opens</h2>").Title.Should().Be("Bridge opens");

    [Fact]
    public void Clean_NoTitleButHeadings_TakesTheFirst() => MetadataPage.Clean("", "<h2>Two</h2><h1>One</h1>").Title.Should().Be("One");

    [Fact]
    public void Clean_TitleInsideSvg_IsNoTitle() => MetadataPage.Clean("<title>One</title>", "<svg><title>Logo</title></svg>").Title.Should().Be("One");

    [Fact]
    public void Clean_EndlessTitle_IsNoTitle()
    {
        string endless = string.Concat(Enumerable.Repeat("a - ", 500_000));

        MetadataPage.Clean($"<title>{endless}a</title><meta property=\"og:site_name\" content=\"a\">", "<h1>One</h1>").Title.Should().Be("One");
        MetadataPage.WithJson($"{{\"@type\":\"Article\",\"headline\":\"{endless}\",\"publisher\":\"a\"}}").Title.Should().BeNull();
    }

    [Theory]
    [InlineData("lang=EN", "", "en")]
    [InlineData("lang=en_us", "", "en-US")]
    [InlineData("lang=zh-hant-tw", "", "zh-Hant-TW")]
    [InlineData("xml:lang=fr", "", "fr")]
    [InlineData("lang='de-DE.UTF-8'", "", "de-DE")]
    [InlineData("lang=es-419", "", "es-419")]
    [InlineData("lang=english", "<meta property=og:locale content=en_GB>", "en-GB")]
    [InlineData("", "<meta http-equiv=Content-Language content='pt-br, en'>", "pt-BR")]
    [InlineData("lang=''", "", null)]
    [InlineData("lang='x-y-z'", "", null)]
    public void Clean_Language_IsNormalized(string root, string head, string? expected) => MetadataPage.Clean(head, root: root).Language.Should().Be(expected);

    [Fact]
    public void Clean_OtherMetadata_IsRead()
    {
        CleanedArticle article = MetadataPage.Clean(
            "<meta property='og:site_name' content='The Paper'><link rel=canonical href='https://example.com/a?b=1&amp;c=2'><meta name=description content=' About\n it '>");

        article.SiteName.Should().Be("The Paper");
        article.CanonicalUrl.Should().Be("https://example.com/a?b=1&c=2");
        article.Excerpt.Should().Be("About it");
    }

    [Theory]
    [InlineData("Fans of the Town - River rises by a metre in two days - News", "<div>Welcome</div><div class=x>River rises by a metre in two days</div>")]
    [InlineData("River rises by a metre in two days - Fans of the Town", "<h4>River rises by a metre in two days</h4>")]
    public void Clean_BlockThatIsAPartOfTheTitleElement_IsTheTitle(string title, string body) =>
        MetadataPage.Clean($"<title>{title}</title>", body).Title.Should().Be("River rises by a metre in two days");
}
