using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class AdditionsTests
{
    private const string Post = "<blockquote class=twitter-tweet><p>The vote is done.</p>— The council</blockquote>";

    [Fact]
    public void EmbeddedPostsAdd_PostBetweenParagraphs_IsAdded() =>
        new RulePage($"<article>{RulePage.Story}{Post}<p>Nobody disagreed.</p></article>")
            .AfterAdding(EmbeddedPosts.Add, "The council", "Work is", "Shop", "Nobody").Should().HaveCount(6).And.Contain("The vote is done.");

    [Fact]
    public void EmbeddedPostsAdd_PostElsewhere_IsNot() =>
        new RulePage($"<div><article>{RulePage.Story}</article></div><aside>{Post}</aside>")
            .AfterAdding(EmbeddedPosts.Add, "The council", "Work is", "Shop").Should().HaveCount(3);

    [Fact]
    public void SiblingsAdd_UndecidedParagraphsOfOneElement_AreAddedTogether()
    {
        var page = new RulePage($"<div>{RulePage.Story}</div><div><p>Cookies help us to give you the best of all possible offers here.</p></div>");
        double[] probabilities = [0.55, 0.45, 0.4, 0.45];

        page.AfterAdding((document, chosen) => Siblings.Add(document, chosen, probabilities), "The council").Should().HaveCount(3);
    }

    [Fact]
    public void SiblingsAdd_ImprobableParagraphs_AreNot()
    {
        var page = new RulePage($"<div>{RulePage.Story}</div>");
        double[] probabilities = [0.55, 0.1, 0.1];

        page.AfterAdding((document, chosen) => Siblings.Add(document, chosen, probabilities), "The council").Should().HaveCount(1);
    }

    [Fact]
    public void StatedBodyAdd_BlockInTheStatedBody_IsAdded()
    {
        const string Body =
            "The council voted on Tuesday to repair the old bridge, which has been closed since a lorry damaged it in the spring of last year. "
            + "Work is to begin in May and to take four months, the mayor said, and the ferry will run twice as often until then. "
            + "Shop owners on the south bank had asked for a shorter closure, since they lost a third of their customers last summer.";
        var page = new RulePage($"<div>{RulePage.Story}<p>Subscribe to our letter and never miss a story again.</p></div>");

        page.AfterAdding((document, chosen) => StatedBody.Add(document, chosen, Body), "The council").Should().HaveCount(3);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Short.")]
    public void StatedBodyAdd_NoBody_AddsNothing(string? body) =>
        new RulePage(RulePage.Story).AfterAdding((document, chosen) => StatedBody.Add(document, chosen, body), "The council").Should().HaveCount(1);

    [Fact]
    public void StatedBodyAdd_BodyOfAnotherArticle_AddsNothing()
    {
        string body = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i}")) + " work is to begin in May and to take four months";

        new RulePage(RulePage.Story).AfterAdding((document, chosen) => StatedBody.Add(document, chosen, body), "The council").Should().HaveCount(1);
    }
}
