using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning.Comments;

public sealed class StatedCommentTests
{
    private const string Shown = """<div id="comments"><div class="comment" id="comment-1"><span class="author">Eve</span><p>Shown on the page.</p></div></div>""";

    private const string Thread = """
        {"@context":"https://schema.org","@type":"NewsArticle","headline":"The bridge opens at last","comment":[
        {"@type":"Comment","text":"<p>The ferry was slower,</p><p>but it had a bar &amp; a stove.</p>","author":{"@type":"Person","name":"Ada Byron"},"dateCreated":"2024-03-05T10:11:00Z",
        "comment":{"@type":"Comment","text":"So will I.","author":"Tim","dateCreated":"2 days ago"}},
        {"@type":"UserComments","commentText":"At last!","creator":[{"name":"Mary"}],"commentTime":"2024-03-06"},{"@type":"Comment","author":"Nobody"}]}
        """;

    [Fact]
    public void Clean_CommentsInStructuredDataOnly_AreListed()
    {
        IReadOnlyList<ArticleComment> comments = Clean(Page(Thread)).Comments;

        comments.Select(comment => comment.Text).Should().Equal("The ferry was slower,\n\nbut it had a bar & a stove.", "So will I.", "At last!");
        comments.Select(comment => comment.Author).Should().Equal("Ada Byron", "Tim", "Mary");
        comments.Select(comment => comment.Depth).Should().Equal(0, 1, 0);
        comments.Select(comment => comment.Published).Should().Equal(
            new DateTimeOffset(2024, 3, 5, 10, 11, 0, TimeSpan.Zero), null, new DateTimeOffset(2024, 3, 6, 0, 0, 0, TimeSpan.Zero));
        comments.Should().OnlyContain(comment => comment.XPath == "(//script)[1]" && comment.Line > 1);
    }

    [Fact]
    public void Clean_CommentsOnThePage_CountAlone() =>
        Clean(Page(Thread).Replace("<footer>", Shown + "<footer>", StringComparison.Ordinal)).Comments.Select(comment => comment.Text).Should().Equal("Shown on the page.");

    [Fact]
    public void Clean_CommentsNotAskedFor_AreNotListed() => HtmlCleaner.Clean(Page(Thread)).Comments.Should().BeEmpty();

    [Fact]
    public void Clean_AnswerThatIsTheText_IsNoComment()
    {
        const string Own = "After four years of work the bridge over the river was opened on Monday, and the first cars crossed it before noon.";
        string data = $$$"""{"@type":"QAPage","mainEntity":{"@type":"Question","acceptedAnswer":{"@type":"Answer","text":"{{{Own}}}"},"suggestedAnswer":[{"@type":"Answer","text":"Ask the captain.","author":{"name":"Tim"}}]}}""";

        Clean(Page(data)).Comments.Select(comment => comment.Text).Should().Equal("Ask the captain.");
    }

    [Theory]
    [InlineData("{\"comment\":[1,null,\"x\",[[]],{\"text\":5}]}")]
    [InlineData("{\"comment\":{\"comment\":{\"comment\":")]
    [InlineData("{\"comment\":{\"text\":\"\\ud800\"}}")]
    public void Clean_BrokenThread_IsBorne(string data) => Clean(Page(data)).Comments.Should().BeEmpty();

    private static string Page(string data) => SamplePage.Html.Replace("</body>", $"<script type=\"application/ld+json\">{data}</script></body>", StringComparison.Ordinal);

    private static CleanedArticle Clean(string html) => HtmlCleaner.Clean(html, options: new CleaningOptions { IncludeComments = true });
}
