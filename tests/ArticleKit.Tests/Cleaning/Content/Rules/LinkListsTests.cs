using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class LinkListsTests
{
    [Fact]
    public void DropLabelled_LabelAndLink_IsDropped() =>
        new RulePage($"{RulePage.Story}<p>Read more: <a href=/x>Alibaba poised to launch its record listing</a></p>")
            .AfterDropping(LinkLists.DropLabelled).Should().HaveCount(3);

    [Theory]
    [InlineData("<p>The plan: the ferry runs twice as often, as <a href=/x>the mayor said</a> on Tuesday after the vote.</p>")]
    [InlineData("<p><a href=/x>https://example.org/the-plan-of-the-council</a></p>")]
    public void DropLabelled_SentenceWithALink_IsKept(string paragraph) =>
        new RulePage($"{RulePage.Story}{paragraph}").AfterDropping(LinkLists.DropLabelled).Should().HaveCount(4);
}
