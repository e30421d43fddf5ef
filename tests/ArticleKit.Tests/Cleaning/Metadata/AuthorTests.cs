namespace ArticleKit.Tests.Cleaning.Metadata;

public sealed class AuthorTests
{
    [Theory]
    [InlineData("Ada Moss", "Ada Moss")]
    [InlineData("By Ada Moss", "Ada Moss")]
    [InlineData("Von Ada Moss", "Ada Moss")]
    [InlineData("Par Ada Moss", "Ada Moss")]
    [InlineData("Por: Ada Moss", "Ada Moss")]
    [InlineData("Di Ada Moss", "Ada Moss")]
    [InlineData("Written by Ada Moss and Bo Reed", "Ada Moss|Bo Reed")]
    [InlineData("Ada Moss, Bo Reed &amp; Cy Dale", "Ada Moss|Bo Reed|Cy Dale")]
    [InlineData("Ada Moss, MD, PhD", "Ada Moss")]
    [InlineData("Ada Moss und Bo Reed", "Ada Moss|Bo Reed")]
    [InlineData("ADA MOSS; Ada Moss", "ADA MOSS")]
    [InlineData("De Niro", "De Niro")]
    [InlineData("von der Leyen", "von der Leyen")]
    [InlineData("Byron Hall", "Byron Hall")]
    [InlineData("李明", "李明")]
    [InlineData("admin", "")]
    [InlineData("https://example.com/ada", "")]
    [InlineData("ada@example.com", "")]
    [InlineData("@ada", "")]
    [InlineData("12 March 2021", "")]
    [InlineData("The Paper", "")]
    public void Clean_Byline_IsCutIntoNames(string byline, string names) =>
        string.Join('|', MetadataPage.Clean($"<meta property=\"og:site_name\" content=\"The Paper\"><meta name=\"author\" content=\"{byline}\">").Authors).Should().Be(names);

    [Theory]
    [InlineData("<p>By <a rel=author href=x>Ada Moss</a>")]
    [InlineData("<p itemprop=author><span>Ada</span> <span>Moss</span>")]
    [InlineData("<p class=byline>By Ada Moss")]
    [InlineData("<div class=comments><p class=author>Bo Reed</p></div><p class=post-author>Ada Moss")]
    public void Clean_AuthorInThePage_IsFound(string body) => MetadataPage.Clean("", body).Authors.Should().Equal("Ada Moss");

    [Fact]
    public void Clean_CardOfTwitter_NamesTheAuthorOnlyIfItSaysSo()
    {
        MetadataPage.Clean("<meta name=\"twitter:label1\" content=\"Written by\"><meta name=\"twitter:data1\" content=\"Ada Moss\">").Authors.Should().Equal("Ada Moss");
        MetadataPage.Clean("<meta name=\"twitter:label1\" content=\"Reading time\"><meta name=\"twitter:data1\" content=\"5 minutes\">").Authors.Should().BeEmpty();
    }

    [Fact]
    public void Byline_SeveralAuthors_AreJoined() =>
        MetadataPage.Clean("<meta name=\"author\" content=\"Ada Moss and Bo Reed\">").Byline.Should().Be("Ada Moss, Bo Reed");
}
