using System.Globalization;
using ArticleKit.Cleaning;
namespace ArticleKit.Tests.Cleaning.Metadata;

public sealed class DateTests
{
    private static readonly DateTimeOffset Fourth = new(2021, 3, 4, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("March 4, 2021")]
    [InlineData("Mar. 4th, 2021")]
    [InlineData("4 March 2021")]
    [InlineData("4-Mar-2021")]
    [InlineData("2021 March 4")]
    [InlineData("Donnerstag, 4. März 2021")]
    [InlineData("le 4 mars 2021")]
    [InlineData("4 de marzo de 2021")]
    [InlineData("4 marzo 2021")]
    [InlineData("4 de março de 2021")]
    [InlineData("4 maart 2021")]
    [InlineData("4 marca 2021")]
    [InlineData("4 марта 2021 г.")]
    [InlineData("4. března 2021")]
    [InlineData("2021. március 4.")]
    [InlineData("4 mars 2021")]
    [InlineData("4 Mart 2021")]
    [InlineData("4 martie 2021")]
    [InlineData("4 Μαρτίου 2021")]
    [InlineData("4 березня 2021")]
    [InlineData("4 Maret 2021")]
    [InlineData("2021年3月4日")]
    [InlineData("2021년 3월 4일")]
    [InlineData("2021/03/04")]
    [InlineData("2021-3-4")]
    [InlineData("04.03.2021")]
    [InlineData("4. 3. 2021")]
    [InlineData("20210304")]
    [InlineData("2021-03-04")]
    [InlineData("2021-03-04 25:00 nonsense")]
    [InlineData("Published: Thursday, March 4, 2021 by Ada Moss")]
    public void Clean_DateInAnyLanguage_IsRead(string date) =>
        MetadataPage.Clean($"<meta name=\"date\" content=\"{date}\">").Published.Should().Be(Fourth);

    [Theory]
    [InlineData("2021-03-04T05:06:07Z", 5, 6, 7)]
    [InlineData("2021-03-04T05:06:07.123+00:00", 5, 6, 7)]
    [InlineData("Thu, 04 Mar 2021 05:06:07 GMT", 5, 6, 7)]
    [InlineData("20210304050607", 5, 6, 7)]
    public void Clean_DateWithTime_KeepsTheTime(string date, int hour, int minute, int second)
    {
        DateTimeOffset? published = MetadataPage.Clean($"<meta property=\"article:published_time\" content=\"{date}\">").Published;

        published!.Value.AddMilliseconds(-published.Value.Millisecond).Should().Be(new DateTimeOffset(2021, 3, 4, hour, minute, second, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("03/04/2021")]
    [InlineData("03-04-2021")]
    [InlineData("2021-13-04")]
    [InlineData("30 February 2021")]
    [InlineData("4 March")]
    [InlineData("March 2021")]
    [InlineData("4 March 1021")]
    [InlineData("yesterday")]
    [InlineData("0000-00-00")]
    public void Clean_DateThatCanBeReadInTwoWaysOrNone_IsNotRead(string date) =>
        MetadataPage.Clean($"<meta name=\"date\" content=\"{date}\">").Published.Should().BeNull();

    [Theory]
    [InlineData("en-US", "03/04/2021")]
    [InlineData("en-GB", "04/03/2021")]
    [InlineData("fr", "04/03/2021")]
    [InlineData("nl", "04-03-2021")]
    public void Clean_OrderOfDayAndMonth_FollowsTheLanguage(string language, string date) =>
        MetadataPage.Clean($"<meta name=\"date\" content=\"{date}\">", root: $"lang={language}").Published.Should().Be(Fourth);

    [Theory]
    [InlineData("03/31/2021")]
    [InlineData("31/03/2021")]
    public void Clean_DayAbove12_TellsTheOrder(string date) =>
        MetadataPage.Clean($"<meta name=\"date\" content=\"{date}\">").Published.Should().Be(new DateTimeOffset(2021, 3, 31, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("<p><time datetime='2021-03-04'>today</time>")]
    [InlineData("<p><span itemprop=datePublished content='2021-03-04'></span>")]
    [InlineData("<p class=pub-date>March 4, 2021")]
    [InlineData("<h1>One</h1><p>4 March 2021</p>")]
    [InlineData("<h1>One</h1><p>Rome, (4.3.2021). Yesterday they met in the town hall, and talked for hours about the bridge, the river and the weather.</p>")]
    [InlineData("<h1>One</h1><p>4.3.2021 – Yesterday they met in the town hall, and talked for hours about the bridge, the river and the weather.</p>")]
    [InlineData("<h1>One</h1><p>Updated 9 May 2021 | Published 4 March 2021</p>")]
    [InlineData("<h1>One</h1><p>Mitglied seit 1.2.2009</p><p>Datum: 4.3.2021</p>")]
    [InlineData("<h1>One</h1><p>Updated <time datetime='2021-05-09'>May 9</time> <time datetime='2021-03-04'>March 4</time>")]
    [InlineData("<h1>One</h1><p class=date>4 March 2021</p><p>a<p>b<p>c<p>d<p>e<p>f<p>g<p>h<p>i<p>j<p>k<p>l<p>m<p>n<p>o<p>p<p>q<p>r<p>s<p>t<p>u<p>v<p>w<p>x<p>y<p>z<p>a<p>b<p>c<p>d<p>e<p>f<p>g<p>h<p>i<p>j<p>k<div><time datetime='2022-01-01'>x</time></div>")]
    [InlineData("<h1>One</h1><time class='entry-date published updated' datetime='2021-03-04'>x</time>")]
    [InlineData("<h1>One</h1><p>Zuletzt aktualisiert am 4.3.2021</p>")]
    [InlineData("<div class=comments><time itemprop=datePublished datetime='2022-01-01'>x</time></div><p><time datetime='2021-03-04'>today</time>")]
    [InlineData("<aside class=related><time datetime='2022-01-01'>x</time></aside><time>4 March 2021</time>")]
    public void Clean_DateInThePage_IsFound(string body) => MetadataPage.Clean("", body).Published.Should().Be(Fourth);

    [Theory]
    [InlineData("https://example.com/2021/03/04/slug")]
    [InlineData("https://example.com/news/2021/mar/4/slug")]
    [InlineData("https://example.com/2021-03-04-slug.html")]
    [InlineData("https://example.com/a/20210304/b")]
    public void Clean_DateInTheAddress_IsFound(string url) => MetadataPage.Clean("", "", url).Published.Should().Be(Fourth);

    [Theory]
    [InlineData("https://example.com/2021/03/slug")]
    [InlineData("https://example.com/03/04/2021x/1234567890123")]
    public void Clean_AddressWithoutADate_TellsNone(string url) => MetadataPage.Clean("", "", url).Published.Should().BeNull();

    [Fact]
    public void Clean_ModifiedTime_IsReadBesideThePublishedOne()
    {
        ArticleKit.Cleaning.CleanedArticle article = MetadataPage.Clean(
            "<meta property=\"article:published_time\" content=\"2021-03-04\"><meta property=\"article:modified_time\" content=\"2021-03-05\">");

        article.Published.Should().Be(Fourth);
        article.Modified.Should().Be(Fourth.AddDays(1));
    }

    [Theory]
    [InlineData("2021-03-05T02:41:00Z", "<p>4/3/2021 22:41", "2021-03-04T23:41:00-03:00")]
    [InlineData("2021-03-03T23:30:00Z", "<p>4.3.2021", "2021-03-04T00:30:00+01:00")]
    [InlineData("2021-03-03T22:57:00-05:00", "<p>4.3.2021", "2021-03-04T00:57:00-03:00")]
    [InlineData("2021-03-04T10:00:00Z", "<p>9.3.2021", "2021-03-04T10:00:00+00:00")]
    public void Clean_TimeNextToTheDayShown_IsThatDay(string stated, string body, string expected)
    {
        DateTimeOffset? published = MetadataPage.Clean($"<meta property='article:published_time' content='{stated}'>", "<h1>One</h1>" + body, root: "lang=es").Published;

        published.Should().Be(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
        published!.Value.Date.Should().Be(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).Date);
    }

    [Fact]
    public void Clean_TwoPlacesAgainstOne_Win() =>
        MetadataPage.Clean(
            "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"2021-02-01\"}</script><meta property='article:published_time' content='2021-03-04'>", "<h1>One</h1><time>4 March 2021</time>")
            .Published.Should().Be(Fourth);

    [Fact]
    public void Clean_DayOfTheLastChangeShown_IsNotThatOfThePublication()
    {
        const string Head = "<meta property='article:published_time' content='2021-03-04'><meta property='article:modified_time' content='2021-05-09'><meta name=date content='2021-05-09'>";

        MetadataPage.Clean(Head, "<h1>One</h1><time>9 May 2021</time>").Published.Should().Be(Fourth);
    }

    [Fact]
    public void Clean_UncertainMetaDate_YieldsToTheOneShown() =>
        MetadataPage.Clean("<meta name=date content='2021-05-09'>", "<h1>One</h1><time>4 March 2021</time>").Published.Should().Be(Fourth);

    [Fact]
    public void Clean_OnlyAChangeStated_IsNoPublication()
    {
        CleanedArticle article = MetadataPage.Clean("<meta property='article:modified_time' content='2021-03-04'>");

        article.Published.Should().BeNull();
        article.Modified.Should().Be(Fourth);
    }

    [Theory]
    [InlineData("<h1>One</h1><p>Updated: 4 March 2021</p>")]
    [InlineData("<h1>One</h1><p>Text.</p><footer>Diese Seite wurde zuletzt am 4. März 2021 um 13:22 Uhr geändert.</footer>")]
    public void Clean_OnlyAChangeShown_IsTheDate(string body) => MetadataPage.Clean("", body).Published.Should().Be(Fourth);

    [Theory]
    [InlineData("<h1>One</h1><p>Der Beitrag wurde am 4. März 2021 um 23:03 Uhr gepostet.</p><p>Am 5. März 2021 war alles anders.</p>")]
    [InlineData("<p>(4. März 2021) Gestern stiegen die Preise wieder, wie das Amt in einer langen Mitteilung an alle Zeitungen des Landes schreibt.</p>")]
    [InlineData("<p>von ada » 04.03.2021, 14:07</p><p>Wer kennt das?</p><p>von bo » 05.03.2021, 08:00</p>")]
    [InlineData("<p>von ada am 24/03/21, 03:48 pm</p>", "2021-03-24")]
    public void Clean_DateFarFromAnyHeadline_IsFound(string body, string day = "2021-03-04") =>
        MetadataPage.Clean("", body, root: "lang=de").Published!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(day);

    [Theory]
    [InlineData("de", "2021-03-03T23:00:00Z", "2021-03-04T00:00:00+01:00")]
    [InlineData("fr-FR", "2021-07-03T22:00:00Z", "2021-07-04T00:00:00+02:00")]
    [InlineData("de", "2021-03-03T22:00:00Z", "2021-03-03T22:00:00+00:00")]
    [InlineData("de", "2021-03-03T23:00:01Z", "2021-03-03T23:00:01+00:00")]
    [InlineData("en", "2021-03-03T23:00:00Z", "2021-03-03T23:00:00+00:00")]
    [InlineData("es-MX", "2021-03-03T23:00:00Z", "2021-03-03T23:00:00+00:00")]
    public void Clean_MidnightStatedInUtc_IsThatOfTheLanguage(string language, string stated, string expected) =>
        MetadataPage.Clean($"<meta property='article:published_time' content='{stated}'>", root: $"lang={language}")
            .Published!.Value.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture).Should().Be(expected);

    [Theory]
    [InlineData("{\"publishedAt\":\"2021-03-04T00:00:00Z\"}")]
    [InlineData("{\"published_at\": \"2021-03-04\"}")]
    [InlineData("dataLayer.push({'cmsPublishingDate':'2021-03-04'})")]
    [InlineData("{\\\"publicationDate\\\":\\\"2021-03-04\\\"}")]
    [InlineData("{\"postedAt\":\"2021-03-04T00:00:00Z\",\"publishedDate\":\"2021-03-04T00:00:00Z\"}")]
    public void Clean_DateInAScript_IsReadWhereThereIsNoOther(string script) =>
        MetadataPage.Clean($"<script>{script}</script>", "<p>Text.</p>").Published.Should().Be(Fourth);

    [Theory]
    [InlineData("{\"publishedAt\":\"2021-03-04\",\"next\":{\"publishedAt\":\"2021-03-05\"}}")]
    [InlineData("{\"publisher\":\"2021-03-04\"}")]
    [InlineData("{\"publishedAt\":\"soon\"}")]
    [InlineData("{\"publishedAt\":\"20")]
    [InlineData("{\"published")]
    [InlineData("{\"published\":\"2021          \"}")]
    public void Clean_ScriptThatTellsNoOneDay_IsPassedOver(string script) =>
        MetadataPage.Clean($"<script>{script}</script>", "<p>Text.</p>").Published.Should().BeNull();

    [Fact]
    public void Clean_PublicationStatedAndShownAgainstStructuredData_Wins() =>
        MetadataPage.Clean(
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2021-02-01\",\"dateModified\":\"2021-03-04\"}</script>"
            + "<meta property='article:published_time' content='2021-03-04'>",
            "<h1>One</h1><time>4 March 2021</time>").Published.Should().Be(Fourth);

    [Fact]
    public void Clean_LaterDayShownThanStated_IsThatOfThePublication() =>
        MetadataPage.Clean("<meta property='article:published_time' content='2021-02-01'>", "<h1>One</h1><time datetime=2021-03-04>4 March 2021</time>")
            .Published.Should().Be(Fourth);
}
