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
    [InlineData("Redaktion", "Redaktion")]
    [InlineData("The Paper", "The Paper")]
    [InlineData("Ada Moss / The Paper", "Ada Moss")]
    [InlineData("Ada Moss (Reporter)", "Ada Moss")]
    [InlineData("Ada Moss @adamoss", "Ada Moss")]
    [InlineData("Ada Moss, Head of Marketing", "Ada Moss")]
    [InlineData("Online-Redakteurin Ada Moss", "Ada Moss")]
    [InlineData("View all posts by Ada Moss", "Ada Moss")]
    [InlineData("Zeige alle Beiträge von Ada Moss", "Ada Moss")]
    [InlineData("Geschrieben von Ada am 5. Mai 2021", "Ada")]
    [InlineData("Posted on May 5, 2021 by Ada Moss", "Ada Moss")]
    [InlineData("Par Ada Moss le 5 mai 2021", "Ada Moss")]
    [InlineData("April Rose", "April Rose")]
    [InlineData("Ludwig van der Berg", "Ludwig van der Berg")]
    [InlineData("ada1984", "ada1984")]
    [InlineData("Publiziert am", "")]
    [InlineData("Von", "")]
    [InlineData("games or supplements", "")]
    public void Clean_Byline_IsCutIntoNames(string byline, string names) =>
        string.Join('|', MetadataPage.Clean($"<meta property=\"og:site_name\" content=\"The Paper\"><meta name=\"author\" content=\"{byline}\">").Authors).Should().Be(names);

    [Theory]
    [InlineData("<p>By <a rel=author href=x>Ada Moss</a>")]
    [InlineData("<p itemprop=author><span>Ada</span> <span>Moss</span>")]
    [InlineData("<p class=byline>By Ada Moss")]
    [InlineData("<h1>One</h1><p>By Ada Moss</p><p>Text by nobody in particular, it seems.")]
    [InlineData("<h1>One</h1><p>Von Ada Moss | 27.01.2022 - 12:45</p>")]
    [InlineData("<h1>One</h1><p>05.02.2020 - Redaktion: Ada Moss (Pressesprecherin)</p>")]
    [InlineData("<h1>One</h1><p>Datum: 19.11.2021 Autor: Ada Moss Quelle: Zeitung</p>")]
    [InlineData("<h1>One</h1><p>Photo by Bo Reed</p><p>Par Ada Moss</p>")]
    [InlineData("<h1>One</h1><div>By</div><div>Ada Moss</div>")]
    [InlineData("<h1>One</h1><p>Text.</p><a href='/author/ada-moss'>Ada Moss</a>")]
    [InlineData("<h1>One</h1><p>Text.</p><div class=post-footer><a rel=author href=/u/1>Ada Moss</a></div>")]
    [InlineData("<div class=has-sidebar><h1>One</h1><a rel=author>Ada Moss</a></div><aside><a rel=author>Bo Reed</a></aside>")]
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

    [Theory]
    [InlineData("<h1>One</h1><p>By and large it was a good year for all of us.</p>")]
    [InlineData("<h1>One</h1><p>Von Anfang an war alles klar.</p>")]
    [InlineData("<h1>One</h1><p>Powered by Word Press</p>")]
    [InlineData("<h1>One</h1><p>Photo by Bo Reed</p>")]
    [InlineData("<h1>One</h1><p>Text</p><footer><p>Author: Bo Reed</p></footer>")]
    public void Clean_TextThatNamesNoAuthor_IsPassedOver(string body)
    {
        // Footers close to the headline may be of the article.
        string far = string.Concat(Enumerable.Repeat("<p>Text.</p>", 60));
        MetadataPage.Clean("", body.Replace("<footer>", far + "<footer>", StringComparison.Ordinal)).Authors.Should().BeEmpty();
    }

    [Fact]
    public void Clean_SiteStatedButAPersonShown_NamesThePerson()
    {
        const string Head = "<meta property='og:site_name' content='The Paper'><meta name=author content='The Paper'>";

        MetadataPage.Clean(Head, "<h1>One</h1><p>By Ada Moss</p>").Authors.Should().Equal("Ada Moss");
        MetadataPage.Clean(Head, "<h1>One</h1><p>Text.</p>").Authors.Should().Equal("The Paper");
    }

    [Fact]
    public void Clean_MetaNamesMoreThanStructuredData_NamesAll() =>
        MetadataPage.Clean("<meta name=author content='Ada Moss, Bo Reed'><script type=\"application/ld+json\">{\"@type\":\"Article\",\"author\":{\"name\":\"Ada Moss\"}}</script>")
            .Authors.Should().Equal("Ada Moss", "Bo Reed");

    [Theory]
    [InlineData("<h1>One</h1><div>ByAnna Moss</div>", "Anna Moss")]
    [InlineData("<h1>One</h1><div>by Anna · May 5, 2021 at 3:00 am · One comment</div>", "Anna")]
    [InlineData("<h1>One</h1><div>by Anna Moss ● May 5, 2021 ● 6 min read</div>", "Anna Moss")]
    [InlineData("<h1>One</h1><div>Posted in News by annamoss on May 5, 2021</div>", "annamoss")]
    [InlineData("<h1>One</h1><p>This post was written by Anna Moss, MD, gastroenterologist, of the clinic.</p>", "Anna Moss")]
    [InlineData("<h1>One</h1><ul><li>Thread starter anna_m</li></ul>", "anna_m")]
    [InlineData("<h1>One</h1><ul><li>Autor Anna Moss</li></ul>", "Anna Moss")]
    [InlineData("<h1>One</h1><div>Text</div><div>Anna Moss</div>", "Anna Moss")]
    [InlineData("<h1>One</h1><div>Anna Moss</div><div>5 May 2021</div>", "Anna Moss")]
    [InlineData("<h1>One</h1><div>Anna-Lena Moss, Reporter</div>", "Anna-Lena Moss")]
    [InlineData("<h1>One</h1><div>Health Care</div>", "")]
    [InlineData("<h1>One</h1><div>Anna Moss 5 things</div>", "")]
    [InlineData("<h1>One</h1><div>Fact checked by: Anna Moss</div>", "")]
    [InlineData("<h1>One</h1><div>All of our content is written by humans, not robots.</div>", "")]
    public void Clean_TextBesideTheHeadline_NamesTheAuthor(string body, string names) =>
        string.Join('|', MetadataPage.Clean("", body).Authors).Should().Be(names);

    [Theory]
    [InlineData("<p><b><i>Anna Moss</i></b></p>")]
    [InlineData("<p>— Anna Moss</p>")]
    public void Clean_NameBelowTheLastParagraph_IsTheAuthor(string signature)
    {
        const string Text = "<p>The river rose by a metre in two days, and nobody in the town had seen so much water since the old bridge was built.</p>";

        MetadataPage.Clean("", $"<h1>One</h1><div>{Text}{Text}{signature}</div>").Authors.Should().Equal("Anna Moss");
    }

    [Theory]
    [InlineData("Bo Reed", "By Anna Moss", "Anna Moss")]
    [InlineData("Anna M. Moss", "By Anna Moss", "Anna M. Moss")]
    [InlineData("Bo Reed", "By Social Links", "Bo Reed")]
    public void Clean_BylineOfAnotherPersonThanStated_Counts(string stated, string byline, string expected) =>
        MetadataPage.Clean($"<meta name=author content='{stated}'>", $"<h1>One</h1><p>{byline}</p>").Authors.Should().Equal(expected);

    [Fact]
    public void Clean_TextThatRunsOnBehindTheName_IsCutByTheElement() =>
        MetadataPage.Clean("", "<h1>One</h1><p>am 5. Mai 2021 von <span class=author>Anna Moss</span><span>in Allgemeines</span></p>").Authors.Should().Equal("Anna Moss");

    [Theory]
    [InlineData("Anna Moss", "https://example.com/x", "Anna Moss")]
    [InlineData("The Paper", "https://example.com/x", "")]
    public void Clean_SiteThatBearsAPersonsName_IsTheAuthorWhereNobodyIsNamed(string site, string url, string expected) =>
        string.Join('|', MetadataPage.Clean($"<meta property=og:site_name content='{site}'>", "<h1>One</h1><p>Text.</p>", url).Authors).Should().Be(expected);

    [Fact]
    public void Clean_NameAboveEverythingAndInTheAddress_IsTheAuthorWhereNobodyIsNamed() =>
        MetadataPage.Clean("", "<div>Anna Moss</div><ul><li>Posts</li><li>About</li><li>Talks</li></ul><h1>Rivers</h1><p>Text.</p>", "https://annamoss.example/x").Authors.Should().Equal("Anna Moss");
}
