using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning.Metadata;

public sealed class StructuredDataTests
{
    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"One\",\"author\":{\"name\":\"Ada Moss\"}}")]
    [InlineData("[{\"@type\":\"WebSite\",\"name\":\"No\"},{\"@type\":\"Article\",\"headline\":\"One\",\"author\":[{\"name\":\"Ada Moss\"}]}]")]
    [InlineData("{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"No\"},{\"@type\":[\"Thing\",\"BlogPosting\"],\"headline\":\"One\",\"author\":{\"@id\":\"#a\"}},{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ada Moss\"}]}")]
    [InlineData("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"http://schema.org/Article\",\"name\":\"One\",\"creator\":\"Ada Moss\"}}")]
    [InlineData("{\"@type\":\"Article\",\"headline\":[\"One\"],\"author\":[\"Ada Moss\"]}")]
    [InlineData("{\"@type\":\"Article\",\"headline\":{\"@value\":\"One\"},\"author\":[{\"name\":[\"Ada Moss\"]}]}")]
    [InlineData("// <![CDATA[\n[{\"@type\":\"Thing\"},{\"@type\":\"Article\",\"headline\":\"One\",\"author\":\"Ada Moss\"}]\n// ]]>")]
    [InlineData("<!-- {\"@type\":\"Article\",\"headline\":\"One\",\"author\":\"Ada Moss\"} -->")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"One\",\"description\":\"raw\nbreak\",\"author\":\"Ada Moss\"};")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"One\",\"author\":\"Ada Moss\",}")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"One\",\"author\":\"Ada Moss\",\"text\":\"\ud800\"}")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"One\",\"author\":[\"Ada Moss\",\"\\ud800\"]}")]
    public void Clean_JsonOfAnyForm_IsRead(string json)
    {
        CleanedArticle article = MetadataPage.WithJson(json);

        article.Title.Should().Be("One");
        article.Authors.Should().Equal("Ada Moss");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("}{")]
    [InlineData("\"Article\"")]
    [InlineData("{\"@type\":7,\"headline\":\"One\"}")]
    [InlineData("{\"@type\":\"Organization\",\"name\":\"One\"}")]
    [InlineData("{\"@type\":\"Article\",\"headline\":7,\"author\":null,\"publisher\":[]}")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"\\ud800\"}")]
    [InlineData("{\"@type\":\"Article\",\"\\ud800dline\":\"One\"}")]
    public void Clean_JsonThatTellsNothing_IsPassedOver(string json) => MetadataPage.WithJson(json).Title.Should().BeNull();

    [Fact]
    public void Clean_JsonArticle_TellsDatesPublisherLanguageAndDescription()
    {
        CleanedArticle article = MetadataPage.WithJson(
            "{\"@type\":\"Article\",\"headline\":\"One &amp; two\",\"datePublished\":\"2021-03-04T05:06:07+02:00\",\"dateModified\":\"2021-03-05\"," +
            "\"publisher\":{\"name\":\"The Paper\"},\"inLanguage\":\"de_at\",\"description\":\"A  short\\n text\"}");

        article.Title.Should().Be("One & two");
        article.Published.Should().Be(new DateTimeOffset(2021, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)));
        article.Modified.Should().Be(new DateTimeOffset(2021, 3, 5, 0, 0, 0, TimeSpan.Zero));
        article.SiteName.Should().Be("The Paper");
        article.Language.Should().Be("de-AT");
        article.Excerpt.Should().Be("A short text");
    }

    [Fact]
    public void Clean_HundredThousandsOfEntries_AreReadInLinearTime()
    {
        string entries = string.Concat(Enumerable.Repeat("{\"@type\":\"Thing\"},", 100_000));

        MetadataPage.WithJson($"[{{\"@type\":\"Article\",\"headline\":\"One\"}},{entries}1]").Title.Should().Be("One");
    }

    [Fact]
    public void Clean_HundredThousandsOfAuthors_AreCutShort()
    {
        string authors = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"\"Ada M{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676 % 26))}\","));

        MetadataPage.WithJson($"{{\"@type\":\"Article\",\"author\":[{authors}\"x\"]}}").Authors.Should().HaveCountGreaterThan(10).And.HaveCountLessThan(1000);
    }
}
