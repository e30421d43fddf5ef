using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class LinkListsTests
{
    private static readonly Uri Url = new("https://example.org/news/bridge");

    [Theory]
    [InlineData("<p><a href=/x>Ferry fares to rise in June</a></p>")]
    [InlineData("<h3><a href=/x>Ferry fares to rise in June</a></h3>")]
    [InlineData("<ul><li><a href=/x>Ferry fares to rise in June</a></li></ul>")]
    public void Drop_LinkBetweenParagraphs_IsDropped(string teaser) =>
        After($"{RulePage.Story}{teaser}").Should().HaveCount(3);

    [Fact]
    public void Drop_ListOfWhichMostItemsAreText_KeepsItWhole() =>
        After($"{RulePage.Story}<ul><li>warm clothes</li><li><a href=/x>waterproof boots</a></li><li>a map</li></ul>").Should().HaveCount(6);

    [Fact]
    public void Drop_ListOfWhichMostItemsAreLinks_DropsTheLinks() =>
        After($"{RulePage.Story}<ul><li><a href=/y>Ferry fares</a></li><li><a href=/x>The mayor’s plan</a></li><li>Weather</li></ul>").Should().HaveCount(4);

    [Theory]
    [InlineData("/news/bridge", 4)]
    [InlineData("https://example.org/news/bridge/", 4)]
    [InlineData("/news/bridge?page=2", 3)]
    [InlineData("/news/bridge#comments", 3)]
    [InlineData("/news/ferry", 3)]
    public void Drop_HeadingThatIsALink_IsKeptIfItLeadsToThePageItself(string address, int expected) =>
        After($"{RulePage.Story}<h3><a href='{address}'>What the council decided</a></h3>").Should().HaveCount(expected);

    private static string[] After(string html)
    {
        var page = new RulePage(html);
        return page.AfterDropping((document, chosen) => LinkLists.Drop(document, chosen, page.Evidence(Url), Url));
    }
}
