using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class OtherVoicesTests
{
    private const string Comments = "<section class=comments><p>I told them years ago that this bridge would not last.</p></section>";

    [Fact]
    public void DropComments_BelowAStory_AreDropped() =>
        new RulePage(RulePage.Story + Comments).AfterDropping((page, chosen) => OtherVoices.DropComments(page, chosen)).Should().HaveCount(3);

    [Fact]
    public void DropComments_OnTheirOwn_AreKept() =>
        new RulePage("<p>Bridge to be repaired</p>" + Comments).AfterDropping((page, chosen) => OtherVoices.DropComments(page, chosen)).Should().HaveCount(2);
}
