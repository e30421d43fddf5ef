using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class AsidesTests
{
    [Theory]
    [InlineData("visually-hidden")]
    [InlineData("sr-only")]
    [InlineData("d-none d-print-block")]
    public void DropHidden_BlockCalledHidden_IsDropped(string names) =>
        new RulePage($"<article>{RulePage.Story}<div class='{names}'>Citation: the town gazette, page four</div></article>")
            .AfterDropping(Asides.DropHidden).Should().HaveCount(3);

    [Fact]
    public void DropHidden_MostOfTheArticle_IsKept() =>
        new RulePage($"<p>A teaser of the story that everybody may read without paying.</p><div class=hidden>{RulePage.Story}</div>")
            .AfterDropping(Asides.DropHidden).Should().HaveCount(4);

    [Fact]
    public void DropBoxes_AuthorAndRelated_AreDropped() =>
        new RulePage($"<article>{RulePage.Story}<div class=author-bio>Ann Lee writes about towns.</div><p class=related>See also <a href=/x>the ferry story</a></p></article>")
            .AfterDropping(Asides.DropBoxes).Should().HaveCount(3);

    [Fact]
    public void DropBoxes_SideColumn_IsDropped() =>
        new RulePage($"<div>{RulePage.Story}</div><div class=sidebar><div><div><p>The ferry runs every hour.</p></div></div></div>")
            .AfterDropping(Asides.DropBoxes).Should().HaveCount(3);

    [Fact]
    public void DropBoxes_ArticleInAPageNamedAfterItsSideColumn_IsKept() =>
        new RulePage($"<div class=has-sidebar><article>{RulePage.Story}</article></div>").AfterDropping(Asides.DropBoxes).Should().HaveCount(3);

    [Fact]
    public void DropDates_LineWithADate_IsDropped() =>
        new RulePage($"<article><p class=date>Tuesday 3 March 2026, 10:15</p>{RulePage.Story}</article>").AfterDropping(Asides.DropDates).Should().HaveCount(3);

    [Fact]
    public void DropDates_SentenceWithADate_IsKept() =>
        new RulePage($"<article><p class=date>The vote was on 3 March 2026.</p>{RulePage.Story}</article>").AfterDropping(Asides.DropDates).Should().HaveCount(4);
}
