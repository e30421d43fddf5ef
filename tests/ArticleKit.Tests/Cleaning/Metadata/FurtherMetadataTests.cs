using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning.Metadata;

public sealed class FurtherMetadataTests
{
    private const string Page = "https://example.com/news/a.html";

    [Fact]
    public void Clean_StructuredData_TellsSectionTagsLicenceAccessAndImage()
    {
        CleanedArticle article = MetadataPage.Clean(
            "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"One\",\"articleSection\":[\"Town\",\"News\"],\"keywords\":\"bridge, river;town, Bridge\"," +
            "\"license\":{\"url\":\"/licence\"},\"isAccessibleForFree\":\"False\",\"image\":{\"@id\":\"#i\"}}," +
            "{\"@type\":\"ImageObject\",\"@id\":\"#i\",\"url\":\"../i/bridge.jpg\",\"width\":1200,\"height\":{\"value\":\"800 px\"},\"caption\":\"The bridge\"}]}</script>", url: Page);

        article.Section.Should().Be("Town");
        article.Tags.Should().Equal("bridge", "river", "town");
        article.LicenseUrl.Should().Be("https://example.com/licence");
        article.IsPaywalled.Should().BeTrue();
        article.LeadImage.Should().Be(new LeadImage("https://example.com/i/bridge.jpg") { Caption = "The bridge", Width = 1200, Height = 800 });
    }

    [Fact]
    public void Clean_MetaAndLinks_TellTheSame()
    {
        CleanedArticle article = MetadataPage.Clean(
            "<base href='https://cdn.example.com/x/'><meta property='article:section' content='Town'><meta property='article:tag' content='bridge'><meta property='article:tag' content='river'>" +
            "<meta name=keywords content='other'><link rel='license nofollow' href='/cc'><link rel=amphtml href=amp.html><link rel=alternate media=print href='?print=1'><link rel=alternate href=feed.xml>" +
            "<meta property='article:content_tier' content='metered'><meta property='og:image' content='//img.example.com/b.png'><meta property='og:image:width' content='640'><link rel=canonical href=/c>",
            url: Page);

        article.Section.Should().Be("Town");
        article.Tags.Should().Equal("bridge", "river");
        article.LicenseUrl.Should().Be("https://cdn.example.com/cc");
        article.AmpUrl.Should().Be("https://cdn.example.com/x/amp.html");
        article.PrintUrl.Should().Be("https://cdn.example.com/x/?print=1");
        article.CanonicalUrl.Should().Be("https://cdn.example.com/c");
        article.IsPaywalled.Should().BeTrue();
        article.LeadImage.Should().Be(new LeadImage("https://img.example.com/b.png") { Width = 640 });
    }

    [Fact]
    public void Clean_MarkedLinks_TellTagsAndLicence()
    {
        CleanedArticle article = MetadataPage.Clean("", "<h1>One</h1><p>Text <a rel=license href=/cc>CC BY</a> <a rel=tag href=/t/1>Old town</a> <a rel='category tag' href=/c/1>News</a>", Page);

        article.Tags.Should().Equal("Old town");
        article.LicenseUrl.Should().Be("https://example.com/cc");
    }

    [Fact]
    public void Clean_FigureOfTheLeadImage_GivesItsCaption() =>
        MetadataPage.Clean(
            "<meta property='og:image' content='/i/bridge-1200x800.jpg?w=1'>",
            "<h1>One</h1><figure><img src=/i/other.jpg><figcaption>No</figcaption></figure><figure><img src=x.gif data-src=/i/bridge.jpg><figcaption>The  bridge <b>today</b></figcaption></figure>",
            Page).LeadImage!.Caption.Should().Be("The bridge today");

    [Fact]
    public void Clean_FigureBelowTheHeadline_IsTheLeadImageWhereNoneIsStated() =>
        MetadataPage.Clean("", "<figure><img src=/logo.png></figure><h1>One</h1><figure><img src='data:image/gif;base64,AAAA'></figure><figure><img src=a.jpg width=300 height=200px></figure>", Page)
            .LeadImage.Should().Be(new LeadImage("https://example.com/news/a.jpg") { Width = 300, Height = 200 });

    [Theory]
    [InlineData("\"isAccessibleForFree\":true", "", false)]
    [InlineData("\"isAccessibleForFree\":\"http://schema.org/False\"", "", true)]
    [InlineData("\"isAccessibleForFree\":7", "", null)]
    [InlineData("\"headline\":\"One\"", "<meta property='article:content_tier' content='free'>", false)]
    [InlineData("\"headline\":\"One\"", "<meta property='article:content_tier' content='locked'>", true)]
    [InlineData("\"headline\":\"One\"", "<meta property='article:content_tier' content='gold'>", null)]
    [InlineData("\"headline\":\"One\"", "", null)]
    public void Clean_Access_IsWhatThePageStates(string json, string head, bool? expected) =>
        MetadataPage.Clean($"<script type=\"application/ld+json\">{{\"@type\":\"Article\",{json}}}</script>{head}").IsPaywalled.Should().Be(expected);

    [Theory]
    [InlineData("a.html", "https://example.com/news/a.html")]
    [InlineData("//cdn.example.com/b", "https://cdn.example.com/b")]
    [InlineData(" http://example.org/c ", "http://example.org/c")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("mailto:a@example.com", null)]
    [InlineData("http://[", null)]
    [InlineData("", null)]
    public void Clean_Address_IsAbsoluteAndOfTheWeb(string address, string? expected) =>
        MetadataPage.Clean($"<link rel=amphtml href=\"{address}\">", url: Page).AmpUrl.Should().Be(expected);

    [Fact]
    public void Clean_RelativeAddressWithoutABase_IsNone() => MetadataPage.Clean("<link rel=amphtml href=a.html><base href=/x/>").AmpUrl.Should().BeNull();

    [Fact]
    public void Clean_NoFurtherMetadata_IsEmpty()
    {
        CleanedArticle article = MetadataPage.Clean("", "<p>Text");

        article.Should().BeEquivalentTo(new { Section = (string?)null, LicenseUrl = (string?)null, AmpUrl = (string?)null, PrintUrl = (string?)null, IsPaywalled = (bool?)null, LeadImage = (LeadImage?)null });
        article.Tags.Should().BeEmpty();
    }

    [Fact]
    public void Clean_ThousandsOfTags_AreCutShort() =>
        MetadataPage.Clean($"<meta name=keywords content='{string.Join(',', Enumerable.Range(0, 10_000))}'>").Tags.Should().HaveCount(50);

    [Theory]
    [InlineData("<h1>One</h1><p>Text.</p><div class=paywall>Subscribe to read on.</div>", true)]
    [InlineData("<h1>One</h1><p>Text.</p><div id=article-paywall><p>Mit einem Abonnement lesen Sie alles.</p></div>", true)]
    [InlineData("<h1>One</h1><p class=paywall>The river rose.</p>", null)]
    [InlineData("<h1>One</h1><p>Subscribe to our newsletter.</p>", null)]
    public void Clean_OfferBehindTheText_IsAPaywall(string body, bool? expected) => MetadataPage.Clean("", body).IsPaywalled.Should().Be(expected);
}
