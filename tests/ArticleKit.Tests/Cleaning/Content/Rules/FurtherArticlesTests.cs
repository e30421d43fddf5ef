using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class FurtherArticlesTests
{
    private static readonly string Other = RulePage.Story.Replace("bridge", "harbour", StringComparison.Ordinal);

    [Fact]
    public void DropNested_RelatedArticleInside_IsDropped() =>
        new RulePage($"<article><h1>{RulePage.Title}</h1>{RulePage.Story}<h3 class=related>You may also like</h3><article>{Other}{Other}</article></article>")
            .AfterDropping(FurtherArticles.DropNested).Should().NotContain(text => text.Contains("harbour", StringComparison.Ordinal));

    [Fact]
    public void DropNested_OuterArticleIsOnlyAFrame_KeepsTheInnerOne() =>
        new RulePage($"<article><h1>{RulePage.Title}</h1><p>What the council decided on Tuesday.</p><article>{RulePage.Story}{Other}</article></article>")
            .AfterDropping(FurtherArticles.DropNested).Should().HaveCount(8);

    [Fact]
    public void DropNested_CommentsShorterThanTheArticle_AreDropped() =>
        new RulePage($"<article>{RulePage.Story}<article><p>I told them years ago that this would not last.</p></article></article>")
            .AfterDropping(FurtherArticles.DropNested).Should().HaveCount(3);

    [Fact]
    public void DropAfterNextHeadline_HeadlinesOfOneKind_KeepsTheFirstArticle() =>
        AfterNextHeadline($"<div class='post a1'><h1 class=head>{RulePage.Title}</h1>{RulePage.Story}</div><div class='post a2'><h1 class=head>Another vote</h1>{Other}</div>", RulePage.Title).Should().HaveCount(4);

    [Fact]
    public void DropAfterNextHeadline_HeadlineOfAnotherKind_KeepsAll() =>
        AfterNextHeadline($"<div class=post><h1 class=head>{RulePage.Title}</h1>{RulePage.Story}<h1 class=part>Part two</h1>{Other}</div>", RulePage.Title).Should().HaveCount(8);

    [Fact]
    public void DropAfterNextHeadline_NoTitleKnown_KeepsAll() =>
        AfterNextHeadline($"<h1>{RulePage.Title}</h1>{RulePage.Story}<h1>Another vote</h1>{Other}", null).Should().HaveCount(8);

    [Theory]
    [InlineData("", 16)]
    [InlineData("<meta property=og:type content=article>", 4)]
    public void DropAfterNextHeadline_MostStandsBelowTheFirst_IsDroppedOnlyFromAnArticle(string head, int expected) =>
        AfterNextHeadline(
            $"{head}<h1>{RulePage.Title}</h1>{RulePage.Story}" + string.Concat(Enumerable.Repeat($"<h1>Another vote</h1>{Other}", 3)),
            RulePage.Title).Should().HaveCount(expected);

    [Fact]
    public void DropAfterOwn_TextBelowTheArticle_IsDropped() =>
        new RulePage($"<p>Before it.</p><article>{RulePage.Story}</article><ul><li>Scout builds a plant for electric lorries in the north.</li></ul>")
            .AfterDropping(FurtherArticles.DropAfterOwn).Should().HaveCount(4);

    [Fact]
    public void DropAfterOwn_ArticleHoldsLittle_KeepsAll() =>
        new RulePage($"<article><p>A teaser.</p></article>{RulePage.Story}").AfterDropping(FurtherArticles.DropAfterOwn).Should().HaveCount(4);

    private static string[] AfterNextHeadline(string html, string? title)
    {
        var page = new RulePage(html);
        return page.AfterDropping((document, chosen) => FurtherArticles.DropAfterNextHeadline(document, chosen, page.Evidence(), title));
    }
}
