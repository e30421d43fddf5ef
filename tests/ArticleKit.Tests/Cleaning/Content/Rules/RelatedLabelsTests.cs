using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class RelatedLabelsTests
{
    [Theory]
    [InlineData("<p>Read more: <a href=/x>Alibaba poised to launch its record listing</a></p>")]
    [InlineData("<p>Our guide: <a href=/x>What to pack for a week in the hills</a></p>")]
    [InlineData("<p>À lire aussi » <a href=/x>Le pont fermé jusqu’en mai</a></p>")]
    [InlineData("<h3>Lesen Sie auch</h3>")]
    [InlineData("<p>&gt;&gt; CZYTAJ TAKŻE:</p>")]
    [InlineData("<ul><li>You may also like…</li></ul>")]
    [InlineData("<p>関連記事</p>")]
    public void Drop_LabelWithOrWithoutALink_IsDropped(string label) =>
        new RulePage($"{RulePage.Story}{label}").AfterDropping(RelatedLabels.Drop).Should().HaveCount(3);

    [Theory]
    [InlineData("<p>The plan: the ferry runs twice as often, as <a href=/x>the mayor said</a> on Tuesday after the vote.</p>")]
    [InlineData("<p><a href=/x>https://example.org/the-plan-of-the-council</a></p>")]
    [InlineData("<p>Read more books, the librarian told the children.</p>")]
    [InlineData("<p>Trending: the number of crossings by ferry, which doubled.</p>")]
    [InlineData("<pre>read more</pre>")]
    public void Drop_SentenceOrCode_IsKept(string paragraph) =>
        new RulePage($"{RulePage.Story}{paragraph}").AfterDropping(RelatedLabels.Drop).Should().HaveCount(4);

    [Fact]
    public void Drop_PageOfLabelsAlone_KeepsThem() =>
        new RulePage("<p>Read more</p><p>Latest news</p>").AfterDropping(RelatedLabels.Drop).Should().HaveCount(2);
}
