using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning.Comments;

public sealed class CommentTests
{
    private const string WordPress = """
        <section id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on the bridge</h2>
        <ol class="comment-list">
        <li id="comment-12" class="comment even thread-even depth-1 parent"><article id="div-comment-12" class="comment-body">
        <footer class="comment-meta"><div class="comment-author vcard"><img src=a.png><b class="fn">Ada Byron</b> <span class="says">says:</span></div>
        <div class="comment-metadata"><a href="#comment-12"><time datetime="2024-03-05T10:11:00+00:00">March 5, 2024 at 10:11 am</time></a></div></footer>
        <div class="comment-content"><p>The ferry was slower, but it had a bar.</p><p>I shall miss it!</p></div>
        <div class="reply"><a class="comment-reply-link" href="?replytocom=12">Reply</a></div></article>
        <ol class="children"><li id="comment-13" class="comment odd depth-2"><article id="div-comment-13" class="comment-body">
        <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Tim</b> <span class="says">says:</span></div></footer>
        <div class="comment-content"><p>So will I.</p></div></article></li></ol></li></ol>
        <div id="respond" class="comment-respond"><h3>Leave a reply</h3><form class="comment-form"><p>Your address will not be published.</p><textarea></textarea></form></div></section>
        """;

    private const string Blogger = """
        <div class="comments" id="comments"><h4>1 comment:</h4><div class="comments-content"><ol id="top-ra">
        <li class="comment" id="c77"><div class="avatar-image-container"><img src=a.png></div><div class="comment-block">
        <div class="comment-header"><cite class="user"><a href=/u>Ada Byron</a></cite><span class="icon user"></span><span class="datetime secondary-text"><a href=#c77>March 5, 2024 at 10:11 AM</a></span></div>
        <p class="comment-content">The ferry was slower, but it had a bar.</p><span class="comment-actions secondary-text"><a class="comment-reply" href=#>Reply</a></span></div></li></ol></div></div>
        """;

    private const string OldDrupal = """
        <div id="comments"><h2>Comments</h2><div class="comment clearfix"><h3><a href=#c1>No bar</a></h3>
        <div class="submitted">Submitted by <span class="username">Ada Byron</span> on Tue, 03/15/2024 - 10:11</div>
        <div class="content"><p>The ferry was slower, but it had a bar.</p></div><ul class="links inline"><li><a href=/login>Log in to post comments</a></li></ul></div>
        <div class="indented"><div class="comment clearfix"><div class="submitted">Submitted by <span class="username">Tim</span> on Tue, 03/16/2024 - 10:11</div><div class="content"><p>So will I.</p></div></div></div></div>
        """;

    private const string Disqus = """
        <div id="disqus_thread"><ul id="post-list" class="post-list"><li class="post" id="post-5501"><div class="post-content"><header><span class="post-byline"><span class="author"><a href=/a>Ada Byron</a></span></span>
        <span class="post-meta"><a class="time-ago" title="Tuesday, March 5, 2024 10:11 AM" href=#>2 years ago</a></span></header>
        <div class="post-message"><p>The ferry was slower, but it had a bar.</p></div><footer><ul><li>3</li><li><a href=#>Reply</a></li><li><a href=#>Share</a></li></ul></footer></div>
        <ul class="children"><li class="post" id="post-5502"><div class="post-content"><header><span class="author">Tim</span></header><div class="post-message"><p>So will I.</p></div></div></li></ul></li></ul></div>
        """;

    private const string Marked = """
        <div class="talk"><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Ada Byron</span> <time itemprop="dateCreated" datetime="2024-03-05">5 March</time>
        <div itemprop="text"><p>The ferry was slower, but it had a bar.</p></div></div></div>
        """;

    private const string Unnamed = """
        <div class="discussion"><h3>What readers say</h3><div class="x1"><span class="author">Ada Byron</span><p>The ferry was slower, but it had a bar.</p></div>
        <div class="x1"><span class="author">Tim</span><p>So will I.</p></div></div>
        """;

    public static TheoryData<string, bool, bool> Systems => new()
    {
        { WordPress, true, true },
        { Blogger, true, false },
        { OldDrupal, true, true },
        { Disqus, true, true },
        { Marked, true, false },
        { Unnamed, false, false },
    };

    [Theory]
    [MemberData(nameof(Systems))]
    public void Clean_CommentsOfASystem_AreListedApartFromTheText(string markup, bool hasDate, bool hasReply)
    {
        CleanedArticle article = Clean(markup);

        ArticleComment first = article.Comments[0];
        first.Author.Should().Be("Ada Byron");
        first.Text.Should().StartWith("The ferry was slower, but it had a bar.").And.NotContain("Reply").And.NotContain("Ada").And.NotContain("2024");
        first.Depth.Should().Be(0);
        (first.Published is not null).Should().Be(hasDate);
        if (hasReply)
        {
            article.Comments.Should().HaveCount(2);
            article.Comments[1].Should().BeEquivalentTo(new { Text = "So will I.", Author = "Tim", Depth = 1 });
        }

        article.Text.Should().Contain("Seven hundred people").And.NotContain("ferry was slower").And.NotContain("So will I");
    }

    [Fact]
    public void Clean_Comments_KnowWhereTheyStandAndWhenTheyWereWritten()
    {
        ArticleComment comment = Clean(WordPress).Comments[0];

        comment.Text.Should().Be("The ferry was slower, but it had a bar.\n\nI shall miss it!");
        comment.Published.Should().Be(new DateTimeOffset(2024, 3, 5, 10, 11, 0, TimeSpan.Zero));
        comment.XPath.Should().EndWith("/li[1]");
        comment.Line.Should().Be(SamplePage.Html[..SamplePage.Html.IndexOf("<footer>", StringComparison.Ordinal)].Count(c => c == '\n') + 3);
    }

    [Fact]
    public void Clean_LabelsOfTheSystem_AreNoText()
    {
        string comments = string.Concat(Enumerable.Range(1, 3).Select(i =>
            $"<div class=comment id=c{i}><b class=user>Reader {i} says: March {i}, 2024</b><p>The ferry had a bar on deck {i}.</p><p>Reply Delete</p></div>"));

        CleanedArticle article = Clean($"<div class=comments>{comments}</div>");

        article.Comments.Select(comment => (comment.Author, comment.Text)).Should().Equal(
            ("Reader 1", "The ferry had a bar on deck 1."), ("Reader 2", "The ferry had a bar on deck 2."), ("Reader 3", "The ferry had a bar on deck 3."));
        article.Comments[1].Published.Should().Be(new DateTimeOffset(2024, 3, 2, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Clean_CommentsNotAskedFor_AreNotListed() =>
        HtmlCleaner.Clean(Page(WordPress)).Comments.Should().BeEmpty();

    [Theory]
    [InlineData("<div class=comments><a href=#c>12 comments</a></div>")]
    [InlineData("<div id=comments><h3>Leave a reply</h3><form class=comment-form><div class=comment>Your comment <textarea></textarea></div></form></div>")]
    [InlineData("<div class=comments><label class=author>Name</label><p>Write what you think of it.</p></div>")]
    [InlineData("<div class=sidebar><ul id=recentcomments><li class=recentcomments><span class=author>Ada</span> on The bridge</li><li class=recentcomments><span class=author>Tim</span> on The ferry</li></ul></div>")]
    [InlineData("<div id=comments><div class=comment><span class=author>Name</span><h3>Write a comment</h3></div></div>")]
    [InlineData("<div id=comments><div class=comment><span class=author>Ada</span><time datetime=2024-03-05>5 March 2024</time><a href=#>Reply</a></div></div>")]
    public void Clean_NoComments_ListsNone(string markup) => Clean(markup).Comments.Should().BeEmpty();

    [Fact]
    public void FromJson_Comments_AreKept()
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().CleanHtml(new CleaningOptions { IncludeComments = true }).Build().Analyze(Article.FromHtml(Page(WordPress)));

        ArticleAnalysis read = ArticleAnalysis.FromJson(analysis.ToJson());

        read.Content!.Comments.Should().HaveCount(2).And.Equal(analysis.Content!.Comments);
        read.Content.Confidence.Should().Be(analysis.Content.Confidence).And.BeGreaterThan(0);
        Article.FromHtml(Page(WordPress)).Analyze().ToJson().Should().NotContain("\"comments\"");
    }

    private static CleanedArticle Clean(string comments) => HtmlCleaner.Clean(Page(comments), null, new CleaningOptions { IncludeComments = true });

    private static string Page(string comments) => SamplePage.Html.Replace("<footer>", comments + "<footer>", StringComparison.Ordinal);
}
