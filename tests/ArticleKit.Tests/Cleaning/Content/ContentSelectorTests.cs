using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Explanation;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Tests.Cleaning.Content;

public class ContentSelectorTests
{
    private const string Story =
        "<p>The council voted on Tuesday to repair the old bridge, which has been closed since a lorry damaged it in the spring of last year.</p>"
        + "<p>Work is to begin in May and to take four months, the mayor said, and the ferry will run twice as often until then.</p>"
        + "<p>Shop owners on the south bank had asked for a shorter closure, since they lost a third of their customers last summer.</p>";

    [Fact]
    public void Select_CommentsBelowAnArticle_AreLeftOut()
    {
        string[] chosen = Select($"<article><h1>Bridge to be repaired</h1>{Story}</article><section class=comments><p>{Comment}</p><p>{Comment}</p></section>");

        chosen.Should().HaveCount(3).And.NotContain(text => text.Contains("I told them", StringComparison.Ordinal));
    }

    [Fact]
    public void Select_CommentsOfADiscussion_AreItsContent() =>
        EvidenceOf("<p>x</p>", "https://example.org/forum/thread-7").IsDiscussion.Should().BeTrue();

    [Theory]
    [InlineData("<meta property=og:type content=Article>", true, false, false)]
    [InlineData("<meta property=og:type content=product.item>", false, true, false)]
    [InlineData("<meta name=generator content='Discourse 3.4'>", false, false, true)]
    [InlineData("<meta name=description content=article>", false, false, false)]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\"</script>", true, false, false)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"ItemList\"}</script>", false, true, false)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"QAPage\"}</script>", false, false, true)]
    public void EvidenceOf_Declarations_TellTheKind(string head, bool isArticle, bool isOther, bool isDiscussion)
    {
        PageEvidence evidence = EvidenceOf(head);

        (evidence.IsArticle, evidence.IsOther, evidence.IsDiscussion).Should().Be((isArticle, isOther, isDiscussion));
    }

    [Theory]
    [InlineData("<meta property=article:published_time content=2024-05-06>")]
    [InlineData("<script type='application/ld+json'>{\"datePublished\":\"2024-05-06\"}</script>")]
    public void EvidenceOf_Date_IsSeen(string head) => EvidenceOf(head).HasPublished.Should().BeTrue();

    [Fact]
    public void Select_FurtherArticleBelow_IsLeftOut()
    {
        string other = Story.Replace("bridge", "harbour", StringComparison.Ordinal);

        string[] chosen = Select($"<article><h1>Bridge to be repaired</h1>{Story}</article><article><h1>Another vote</h1>{other}</article>");

        chosen.Should().NotContain(text => text.Contains("harbour", StringComparison.Ordinal));
        chosen.Should().Contain(text => text.Contains("bridge", StringComparison.Ordinal));
    }

    [Fact]
    public void Select_TeasersBetweenParagraphs_AreLeftOut()
    {
        string[] chosen = Select($"<article><h1>Bridge to be repaired</h1>{Story}<p><a href=/x>Read more: the ferry that never came back to port</a></p>{Story}</article>");

        chosen.Should().NotContain(text => text.Contains("Read more", StringComparison.Ordinal));
    }

    [Fact]
    public void Select_TitleAndLooseHeadings_AreLeftOut()
    {
        string[] chosen = Select($"<article><h1>Bridge to be repaired</h1>{Story}<h2>Nothing follows this</h2></article>");

        chosen.Should().HaveCount(3);
    }

    [Fact]
    public void Select_SentenceInLargeType_IsNoLooseHeading() =>
        Select($"<article><h1>Bridge to be repaired</h1>{Story}<h4>The mayor promised that the ferry would be free for all who live here.</h4></article>")
            .Should().HaveCount(4);

    [Fact]
    public void Select_NothingButMenusAndTheNewsletterBox_IsEmpty()
    {
        string menu = string.Concat(Enumerable.Range(1, 40).Select(i => $"<li class=menu-item><a href=/shop/{i}>Jackets {i}</a></li>"));

        string[] chosen = Select(
            $"<header><nav class=menu><ul>{menu}</ul></nav></header><div id=app></div><footer class=footer><div class='footer-block--newsletter'>"
            + "<p>By opting in, you agree to subscribe to our newsletter and stay updated on news and offers.</p><p>Sign up</p></div>"
            + $"<ul class=footer-links>{menu}</ul><p>© 2026 All rights reserved.</p></footer>");

        chosen.Should().BeEmpty();
    }

    [Fact]
    public void Select_AnyPage_NotesWhatDecidedOverEachBlock()
    {
        (PageDocument page, ContentSelection selection) = SelectAll(
            $"<nav><a href=/>Home</a></nav><article><h1>Bridge to be repaired</h1>{Story}<h2>Nothing follows this</h2></article><section class=comments><p>{Comment}</p><p>{Comment}</p></section>");

        selection.Rules.Should().HaveCount(page.Blocks.Count);
        selection.IsFallback.Should().BeFalse();
        selection.Rules.Where(rule => rule == BlockRule.Likely).Should().HaveCount(3);
        selection.Chosen.Should().OnlyContain(i => selection.Rules[i] == BlockRule.Likely);
        selection.Rules[0].Should().Be(BlockRule.Unlikely);
    }

    [Fact]
    public void Select_NothingLikely_LetsRulesChoose()
    {
        (_, ContentSelection selection) = SelectAll("<p>Gone.</p>");

        selection.IsFallback.Should().BeTrue();
        selection.Rules.Should().Equal(BlockRule.InMainElement);
    }

    [Fact]
    public void Score_AnyPage_GivesProbabilities() =>
        BlockClassifier.Default.Score(Parse($"<nav><a href=/>Home</a></nav>{Story}"), null, EvidenceOf(""))
            .Should().HaveCount(4).And.OnlyContain(probability => probability >= 0 && probability <= 1);

    private const string Comment =
        "I told them years ago that this bridge would not last, and now we all have to pay for it again, as we always do in this town.";

    private static PageDocument Parse(string html) => PageDocument.Parse(html, ArticleLimits.Default);

    private static PageEvidence EvidenceOf(string html, string? url = null)
    {
        PageDocument page = Parse(html);
        Uri? address = url is null ? null : new Uri(url);
        return PageEvidence.Of(page, MetadataReader.Read(page, html, address), address);
    }

    private static string[] Select(string html)
    {
        (PageDocument page, ContentSelection selection) = SelectAll(html);
        return [.. selection.Chosen.Select(i => page.Blocks[i].Text)];
    }

    private static (PageDocument Page, ContentSelection Selection) SelectAll(string html)
    {
        PageDocument page = Parse(html);
        return (page, ContentSelector.Select(page, MetadataReader.Read(page, html, null) with { Title = "Bridge to be repaired" }, null, BlockClassifier.Default));
    }
}
