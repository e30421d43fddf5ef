namespace ArticleKit.Tests.Cleaning.Metadata;

public sealed class OwnTeaserTests
{
    private const string Address = "https://example.org/news/detail.php?id=7&lang=de";

    private static readonly DateTimeOffset Fourth = new(2021, 3, 4, 0, 0, 0, TimeSpan.Zero);

    private static DateTimeOffset? Read(string list, string url = Address) => MetadataPage.Clean(
        "",
        $"<h1>The bridge is open</h1><p>{string.Concat(Enumerable.Repeat("Many people crossed the new bridge on foot that morning. ", 20))}</p><ul class=related>{list}</ul>",
        url,
        "lang=de").Published;

    [Theory]
    [InlineData("<li>04.03.2021<br><a href='detail.php?id=7&amp;lang=de'>The bridge is open</a></li>")]
    [InlineData("<li><a href='/news/detail.php?id=7&amp;lang=de'><div>4. März 2021</div><h2>The bridge is open</h2></a></li>")]
    [InlineData("<li><div><span><a href='https://example.org/news/detail.php?id=7&lang=de'>The bridge</a></span><span>04.03.2021</span></div></li>")]
    [InlineData("<li>04.03.2021 <a href='?id=7&lang=de'>The bridge</a></li><li>05.03.2021 <a href='?id=8&lang=de'>The tunnel</a></li>")]
    public void Clean_LinkToThePageItselfBesideADate_TellsThePublication(string list) => Read(list).Should().Be(Fourth);

    [Theory]
    [InlineData("<li>04.03.2021 <a href='?id=8&lang=de'>The tunnel</a></li>")]
    [InlineData("<li>04.03.2021 <a href='?id=7&lang=de#comments'>One comment</a></li>")]
    [InlineData("<li>04.03.2021 <a href='https://example.com/news/detail.php?id=7&lang=de'>The bridge</a></li>")]
    [InlineData("<li>04.03.2021 <a href='?id=7&lang=de'>The bridge</a></li><li>05.03.2021 <a href='?id=7&lang=de'>The bridge</a></li>")]
    [InlineData("<li>04.03.2021 <a href='?id=8&lang=de'>The tunnel</a> <a href='?id=7&lang=de'>The bridge</a></li>")]
    [InlineData("<li>04.03.2021 – 06.03.2021 <a href='?id=7&lang=de'>The bridge</a></li>")]
    [InlineData("<li>Copyright 04.03.2021 <a href='?id=7&lang=de'>The bridge</a></li>")]
    [InlineData("<li><a href='http://[bad'>04.03.2021</a></li>")]
    public void Clean_LinkElsewhereOrBesideSeveralDates_TellsNothing(string list) => Read(list).Should().BeNull();

    [Fact]
    public void Clean_LinkOfACommentToThePageItself_TellsNothing() =>
        Read("</ul><ul class=comments><li>04.03.2021 <a href='?id=7&lang=de'>Permalink</a></li>").Should().BeNull();

    [Fact]
    public void Clean_FirstPageOfASite_IsNotDatedByTheLinksToIt() =>
        Read("<li>04.03.2021 <a href='/'>Home</a></li>", "https://example.org/").Should().BeNull();

    [Fact]
    public void Clean_LinkBesideALongText_TellsNothing() =>
        Read($"<li>{new string('x', 300)} 04.03.2021 <a href='?id=7&lang=de'>The bridge</a></li>").Should().BeNull();
}
