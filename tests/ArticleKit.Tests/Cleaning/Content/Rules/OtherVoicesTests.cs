using ArticleKit.Cleaning.Content.Rules;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

public class OtherVoicesTests
{
    private const string Comment =
        "<div class=comment><p>I take the ferry every morning and every evening, and it has never been as full as in these last weeks.</p></div>";

    [Fact]
    public void DropComments_BelowAnArticle_AreDropped() => After($"{RulePage.Story}{Comment}").Should().HaveCount(3);

    [Fact]
    public void DropComments_ThreadThatIsMostlyComments_KeepsThem() =>
        After(RulePage.Story + string.Concat(Enumerable.Repeat(Comment, 9))).Should().HaveCount(12);

    [Fact]
    public void DropComments_MostlyCommentsBelowWhatSaysThatItIsAnArticle_AreDropped() =>
        After($"<article>{RulePage.Story}</article>" + string.Concat(Enumerable.Repeat(Comment, 9)), "<meta property=og:type content=article>").Should().HaveCount(3);

    private static string[] After(string body, string head = "")
    {
        var page = new RulePage($"<html><head>{head}</head><body>{body}</body></html>");
        return page.AfterDropping((document, chosen) => OtherVoices.DropComments(document, chosen, page.Evidence()));
    }
}
