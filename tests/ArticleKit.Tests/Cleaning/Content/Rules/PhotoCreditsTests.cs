using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class PhotoCreditsTests
{
    [Theory]
    [InlineData("<p>Photo: Anna Berg</p>")]
    [InlineData("<p>Beitragsbild: Die Brücke im Frühjahr, Archiv der Stadt.</p>")]
    [InlineData("<p>The bridge in spring. © Anna Berg</p>")]
    [InlineData("<p>The bridge after the accident in the spring of last year. (AP Photo/Anna Berg)</p>")]
    [InlineData("<p>The bridge after the accident. Anna Berg/Getty Images</p>")]
    [InlineData("<div>A lorry stands on the bridge (photo by Anna Berg via Getty Images)</div>")]
    public void Drop_CreditedCaption_IsDropped(string caption) =>
        new RulePage($"{RulePage.Story}{caption}").AfterDropping(PhotoCredits.Drop).Should().HaveCount(3);

    [Theory]
    [InlineData("<p>Getty Images sued the maker of the program on Tuesday.</p>")]
    [InlineData("<p>The picture: a bridge without a road.</p>")]
    [InlineData("<table><tr><td>Photo: Anna Berg</td><td>2024</td></tr></table>")]
    public void Drop_SentenceOrTable_IsKept(string block) =>
        new RulePage($"{RulePage.Story}{block}").AfterDropping(PhotoCredits.Drop).Should().HaveCount(4);
}
