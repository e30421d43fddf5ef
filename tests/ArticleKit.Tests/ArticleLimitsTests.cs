using ArticleKit.Cleaning;
using ArticleKit.Summarization;
using ArticleKit.Tests.Fakes;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Tests;

public class ArticleLimitsTests
{
    private const string Story = "<p>The bridge was closed on Monday because of a crack in a bolt.</p>";

    [Fact]
    public void Limits_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => new ArticleLimits { MaxInputLength = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ArticleLimits { MaxDepth = 15 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ArticleLimits { MaxDepth = 1001 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ArticleLimits { MaxNodes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ArticleLimits { MaxTime = TimeSpan.Zero }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ArticleLimits { MaxTime = TimeSpan.FromSeconds(-2) }).Should().Throw<ArgumentOutOfRangeException>();
        new ArticleLimits { MaxTime = Timeout.InfiniteTimeSpan }.MaxTime.Should().Be(Timeout.InfiniteTimeSpan);
    }

    [Theory]
    [InlineData("<br>", 100, 101)] // html, body and the breaks
    [InlineData("<b>x</b>", 50, 51)]
    [InlineData("<i id=a>", 50, 51)]
    [InlineData("<i id=a class=b title=c>", 25, 26)]
    [InlineData("<i onclick=a data-x=b>", 100, 101)]
    public void MaxNodes_ElementsTextsAndAttributes_Count(string piece, int allowed, int tooMany)
    {
        var options = new CleaningOptions { Limits = new ArticleLimits { MaxNodes = 102, MaxDepth = 1000 } };
        string Page(int count) => "<body>" + string.Concat(Enumerable.Repeat(piece, count));

        FluentActions.Invoking(() => HtmlCleaner.Clean(Page(allowed), null, options)).Should().NotThrow();
        FluentActions.Invoking(() => HtmlCleaner.Clean(Page(tooMany), null, options)).Should().Throw<ArticleKitException>()
            .Which.Code.Should().Be(ArticleErrorCode.TooManyNodes);
    }

    [Fact]
    public void MaxNodes_PageOfMillionsOfParagraphs_IsRefusedAndThePlainTextIsNot()
    {
        string html = string.Concat(Enumerable.Repeat("<p>a", 2_000_000));

        ArticleAnalyzer.Default.TryAnalyze(Article.FromHtml(html), out _, out ArticleKitException? error).Should().BeFalse();
        error!.Code.Should().Be(ArticleErrorCode.TooManyNodes);
        HtmlCleaner.IsProbablyArticle(html).Should().BeFalse();
        new ArticleAnalyzerBuilder().Build().Analyze(Article.FromText(html)).Text.Should().Be(html);
    }

    [Fact]
    public void MaxInputLength_Exceeded_IsRefusedByEverythingThatReadsPages()
    {
        var limits = new ArticleLimits { MaxInputLength = 50 };
        var options = new CleaningOptions { Limits = limits };
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(Story);
        Action[] all =
        [
            () => HtmlCleaner.Clean(Story, null, options),
            () => HtmlCleaner.Clean(bytes, null, options),
            () => HtmlCleaner.Explain(Story, null, options),
            () => HtmlCleaner.IsProbablyArticle(Story, limits),
            () => HtmlCleaner.IsProbablyArticle(bytes, null, limits),
            () => new ArticleAnalyzerBuilder().WithLimits(limits).Build().Analyze(Article.FromHtml(Story)),
            () => new ArticleAnalyzerBuilder().WithLimits(limits).Build().Analyze(Article.FromText(Story)),
        ];

        all.Should().AllSatisfy(run => run.Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.InputTooLong));
    }

    [Fact]
    public void MaxTime_OverBeforeTheFirstStep_IsATypedError()
    {
        var limits = new ArticleLimits { MaxTime = TimeSpan.FromTicks(1) };
        string page = string.Concat(Enumerable.Repeat(Story, 1000));
        Action[] all =
        [
            () => new ArticleAnalyzerBuilder().WithLimits(limits).Build().Analyze(Article.FromHtml(page)),
            () => new ArticleAnalyzerBuilder().WithLimits(limits).Build().Analyze(Article.FromText(page)),
            () => HtmlCleaner.Clean(page, null, new CleaningOptions { Limits = limits }),
            () => HtmlCleaner.Explain(page, null, new CleaningOptions { Limits = limits }),
        ];

        all.Should().AllSatisfy(run => run.Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.TimeLimitExceeded));
    }

    [Fact]
    public void MaxTime_StepThatHeedsItsToken_IsToldAndTheErrorSaysWhy()
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder()
            .WithLimits(new ArticleLimits { MaxTime = TimeSpan.FromMilliseconds(300) })
            .AddStep(new DelegateStep(context =>
            {
                context.CancellationToken.WaitHandle.WaitOne();
                context.CancellationToken.ThrowIfCancellationRequested();
            }))
            .Build();

        analyzer.TryAnalyze(Article.FromText("One sentence."), out _, out ArticleKitException? error).Should().BeFalse();

        error!.Code.Should().Be(ArticleErrorCode.TimeLimitExceeded);
        error.Message.Should().Contain("0.3 s");
    }

    [Fact]
    public void MaxTime_ClassifierOrSummarizerThatHeedsItsToken_IsToldAndTheErrorSaysWhy()
    {
        ArticleAnalyzerBuilder builder = new ArticleAnalyzerBuilder().WithLimits(new ArticleLimits { MaxTime = TimeSpan.FromMilliseconds(300) });
        ArticleAnalyzer[] analyzers = [builder.ClassifyTopics(new WaitingClassifier()).Build(), new ArticleAnalyzerBuilder()
            .WithLimits(new ArticleLimits { MaxTime = TimeSpan.FromMilliseconds(300) }).Summarize(new WaitingClassifier()).Build()];

        foreach (ArticleAnalyzer analyzer in analyzers)
        {
            analyzer.TryAnalyze(Article.FromText("One sentence."), out _, out ArticleKitException? error).Should().BeFalse();
            error!.Code.Should().Be(ArticleErrorCode.TimeLimitExceeded);
        }
    }

    [Fact]
    public void Analyze_CancelledWhileTheClassifierWorks_EndsIt()
    {
        using var cancellation = new CancellationTokenSource();
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().ClassifyTopics(new WaitingClassifier(cancellation.Cancel)).Build();

        analyzer.Invoking(a => a.Analyze(Article.FromText("One sentence."), cancellation.Token)).Should().Throw<OperationCanceledException>();
        new WaitingClassifier().Invoking(classifier => classifier.Predict(Article.FromText("One sentence."), cancellationToken: cancellation.Token))
            .Should().Throw<OperationCanceledException>();
        Article.FromText("One sentence.").Invoking(article => article.Analyze(cancellation.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void MaxTime_StepThatHeedsItsTokenManyTimes_IsAlwaysTheSameError()
    {
        // The timer behind the token may ring a moment before the clock of the limit has come so far.
        foreach (bool throws in new[] { true, false })
        {
            ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder()
                .WithLimits(new ArticleLimits { MaxTime = TimeSpan.FromMilliseconds(15.9) })
                .AddStep(new DelegateStep(context =>
                {
                    while (!context.CancellationToken.IsCancellationRequested)
                    {
                    }

                    if (throws)
                    {
                        context.CancellationToken.ThrowIfCancellationRequested();
                    }
                }))
                .Build();
            for (int i = 0; i < 50; i++)
            {
                analyzer.TryAnalyze(Article.FromText("One sentence."), out _, out ArticleKitException? error).Should().BeFalse();
                error!.Code.Should().Be(ArticleErrorCode.TimeLimitExceeded);
            }
        }
    }

    [Fact]
    public void Analyze_TextThatAStepKeeps_CanBeReadOnWithoutLimits()
    {
        TextDocument? kept = null;
        using var cancellation = new CancellationTokenSource();
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new DelegateStep(context => kept = context.Document)).Build();
        analyzer.Analyze(Article.FromText(string.Concat(Enumerable.Repeat("A sentence stands here. ", 500))), cancellation.Token);
        cancellation.Cancel();

        Summarizer.Summarize(kept!, SummaryOptions.Default).Sentences.Should().HaveCount(3);
    }
}
