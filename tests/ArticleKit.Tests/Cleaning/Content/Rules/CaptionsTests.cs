using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class CaptionsTests
{
    [Theory]
    [InlineData("<figure><img src=b.jpg><figcaption>The bridge in spring</figcaption></figure>")]
    [InlineData("<figure><figcaption><div>The bridge in spring</div></figcaption></figure>")]
    [InlineData("<div class=wp-caption-text>The bridge in spring</div>")]
    [InlineData("<div class=photo-credit><p>The bridge in spring</p></div>")]
    public void Drop_CaptionInAnArticle_IsDropped(string caption) =>
        new RulePage($"<article>{RulePage.Story}{caption}</article>").AfterDropping(Captions.Drop).Should().HaveCount(3);

    [Fact]
    public void Drop_PageOfCaptionsAlone_KeepsThem() =>
        new RulePage("<div class=caption>The bridge in spring</div><div class=caption>The ferry at night</div>").AfterDropping(Captions.Drop).Should().HaveCount(2);

    [Fact]
    public void Drop_TableNamedCaption_KeepsItsRows() =>
        new RulePage($"<article>{RulePage.Story}<table class=caption><tr><td>Cost</td><td>4 million</td></tr><tr><td>Time</td><td>4 months</td></tr></table></article>")
            .AfterDropping(Captions.Drop).Should().HaveCount(5);
}
