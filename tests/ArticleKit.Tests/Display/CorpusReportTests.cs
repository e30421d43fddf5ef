using System.Globalization;
using AngleSharp.Html.Dom;
using ArticleKit.Display;
using ArticleKit.Readability;
using ArticleKit.TestSupport.SafeHtml;
using ArticleKit.Topics;
using CsCheck;

namespace ArticleKit.Tests.Display;

public class CorpusReportTests
{
    private static readonly string[] Names = ["sport", "politics", "health"];

    private static ArticleAnalysis Make(int number, double? grade = 9, int words = 400, int sentences = 20) => new()
    {
        Title = $"Article {number}",
        Url = "https://a.example/" + number.ToString(CultureInfo.InvariantCulture),
        WordCount = words,
        SentenceCount = sentences,
        Published = new DateTimeOffset(2025, (number % 12) + 1, 3, 0, 0, 0, TimeSpan.Zero),
        Readability = new ReadabilityReport { ConsensusGrade = grade },
        Topics = new TopicPrediction([new TopicScore(Names[number % Names.Length], 0.9)]),
        Warnings = [new ArticleWarning("few_words", "Few words.")],
    };

    private static ArticleAnalysis[] Corpus(int count) => [.. Enumerable.Range(0, count).Select(i => Make(i, 8 + (i % 5), 300 + (10 * i), 20))];

    [Fact]
    public void Create_Articles_CountsAndFindsOutliers()
    {
        var report = ArticleCorpusReport.Create([.. Corpus(40), Make(99, grade: 40), Make(98, words: 90_000, sentences: 4_500)]);

        report.ArticleCount.Should().Be(42);
        report.FailureCount.Should().Be(0);
        report.Outliers.Select(outlier => (outlier.Title, outlier.Measure)).Should().Equal(("Article 99", CorpusMeasure.Grade), ("Article 98", CorpusMeasure.Words));
        report.Outliers[0].Value.Should().Be(40);
        report.Outliers[0].Median.Should().Be(10);
        report.Outliers[0].Distance.Should().BeApproximately(30 / 1.4826, 0.01);
        report.ToString().Should().Be("42 articles, 0 failures");
    }

    [Fact]
    public async Task Create_Results_CountsFailures()
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().WithLimits(new ArticleLimits { MaxInputLength = 100 }).Build();
        Article[] articles = [Article.FromText("Some words stand here. They are read."), Article.FromText(new string('a', 200)), Article.FromText("More words stand here.")];
        List<ArticleResult> results = [];
        await foreach (ArticleResult result in analyzer.AnalyzeAsync(articles.ToAsyncEnumerable()))
        {
            results.Add(result);
        }

        var report = ArticleCorpusReport.Create(results);

        (report.ArticleCount, report.FailureCount).Should().Be((2, 1));
        report.ToHtml().Should().Contain("InputTooLong");
        (await ArticleCorpusReport.CreateAsync(results.ToAsyncEnumerable())).ToHtml().Should().Be(report.ToHtml());
        report.ToText().Should().Contain("InputTooLong: 1");
    }

    [Fact]
    public void ToHtml_Articles_HasChartsTablesAndOneScriptThatThePolicyNames()
    {
        IHtmlDocument page = HtmlJudge.Parse(ArticleCorpusReport.Create(Corpus(30)).ToHtml());

        page.QuerySelectorAll("h2").Select(heading => heading.TextContent).Should().Equal("Grades", "Topics over time", "Warnings", "Articles");
        page.QuerySelectorAll("#articles tbody tr").Should().HaveCount(30);
        page.QuerySelectorAll("#articles thead th").Should().HaveCount(9);
        page.QuerySelectorAll("details tbody tr").Should().HaveCount(12);
        page.QuerySelectorAll("svg[role=img]").Should().HaveCount(2).And.OnlyContain(svg => svg.HasAttribute("aria-label"));
        string script = page.Scripts.Should().ContainSingle().Subject.TextContent;
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script)));
        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").Should().StartWith("default-src 'none'; ").And.Contain($"; script-src 'sha256-{hash}'; ");
    }

    [Fact]
    public void ToHtml_Fragment_HasNoScript()
    {
        string html = ArticleCorpusReport.Create(Corpus(3), new CorpusReportOptions { IsFragment = true, Title = "Mine" }).ToHtml();

        ReportSamples.ShouldBeSound(html).QuerySelector("h1")!.TextContent.Should().Be("Mine");
    }

    [Fact]
    public void ToHtml_MoreArticlesThanRows_CountsTheRest()
    {
        IHtmlDocument page = HtmlJudge.Parse(ArticleCorpusReport.Create(Corpus(50), new CorpusReportOptions { MaxRows = 7 }).ToHtml());

        page.QuerySelectorAll("#articles tbody tr").Should().HaveCount(7);
        page.Body!.TextContent.Should().Contain("The first 7 articles of 50; all are counted above.");
        page.QuerySelector(".figures dd")!.TextContent.Should().Be("50");
    }

    [Fact]
    public void ToHtml_NoArticles_IsAPage()
    {
        var report = ArticleCorpusReport.Create([]);

        ReportSamples.ShouldBeSound(report.ToHtml()).QuerySelector("h1")!.TextContent.Should().Be("0 articles");
        report.ToText().Should().StartWith("0 articles\n==========\n");
        report.ToMarkdown().Should().StartWith("# 0 articles\n");
    }

    [Fact]
    public void ToHtml_AnyStrings_IsSafe() => Gen.Select(Gen.String, Gen.String, Gen.Double).Sample((first, second, grade) =>
    {
        ArticleAnalysis[] articles = [.. Corpus(2), Make(5, grade) with { Title = first, Url = second, Language = first, Published = DateTimeOffset.MinValue, Topics = new TopicPrediction([new TopicScore(second, double.NaN)]), Warnings = [new ArticleWarning(first, second)] }];
        var report = ArticleCorpusReport.Create(articles, new CorpusReportOptions { Title = second });
        string html = report.ToHtml();

        HtmlJudge.Parse(html).Scripts.Should().ContainSingle();
        string fragment = ArticleCorpusReport.Create(articles, new CorpusReportOptions { Title = second, IsFragment = true }).ToHtml();
        ReportSamples.ShouldBeSound(fragment);
        int start = fragment.IndexOf("</style>", StringComparison.Ordinal) + 8;
        HtmlJudge.ShouldBeSafe(fragment[start..fragment.LastIndexOf("</article>", StringComparison.Ordinal)], AllowedHtml.Report, first + second, isBrief: true);
        ReportSamples.ShouldHaveFiniteNumbers(html, first, second);
        report.ToText().Should().NotContainAny("\u001b", "\r", "\0");
    });

    [Fact]
    public void ToHtml_TopicsOverManyYears_AreDrawnByYearAndTheOldestCounted()
    {
        ArticleAnalysis[] articles = [.. Enumerable.Range(1, 200).Select(i => Make(i) with { Published = new DateTimeOffset(1800 + i, 1, 1, 0, 0, 0, TimeSpan.Zero) })];
        IHtmlDocument page = HtmlJudge.Parse(ArticleCorpusReport.Create(articles).ToHtml());

        page.QuerySelectorAll("details tbody th").Select(year => year.TextContent).Should().HaveCount(60).And.StartWith("1941").And.EndWith("2000");
        page.Body!.TextContent.Should().Contain("Not drawn: 140 articles from before 1941.");
    }

    [Fact]
    public void Create_NullItem_Throws()
    {
        FluentActions.Invoking(() => ArticleCorpusReport.Create([Make(1), null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ArticleCorpusReport.Create((IEnumerable<ArticleResult>)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task CreateAsync_Analyses_IsTheSameAsCreate()
    {
        var report = await ArticleCorpusReport.CreateAsync(Corpus(12).ToAsyncEnumerable());

        report.ToHtml().Should().Be(ArticleCorpusReport.Create(Corpus(12)).ToHtml());
        await FluentActions.Awaiting(() => ArticleCorpusReport.CreateAsync(Enumerable.Repeat<ArticleAnalysis>(null!, 1).ToAsyncEnumerable())).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => ArticleCorpusReport.CreateAsync((IAsyncEnumerable<ArticleAnalysis>)null!)).Should().ThrowAsync<ArgumentNullException>();
    }

    [Fact]
    public async Task CreateAsync_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await FluentActions.Awaiting(() => ArticleCorpusReport.CreateAsync(Corpus(3).ToAsyncEnumerable(), cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void ToText_NoTitle_ShowsTheIdElseTheAddressCutToItsColumn()
    {
        const string Url = "https://a.example/a/very/long/path/of/an/article/that/has/no/title/and/no/end.html";
        var report = ArticleCorpusReport.Create([Make(1) with { Title = null, Url = Url }, Make(2) with { Title = "", Id = Url }, Make(3) with { Title = null, Url = null }, Make(4) with { Title = Url }]);

        string[] rows = report.ToText().Split('\n')[^5..^1];
        rows.Should().OnlyContain(row => !row.Contains('?', StringComparison.Ordinal) && row.Length <= 80);
        rows.Where(row => row.Contains("  https://a.example/a/very/lo", StringComparison.Ordinal) && row.Contains('…', StringComparison.Ordinal)).Should().HaveCount(3);
        rows[2].Should().Contain("  Article 3  ");
        HtmlJudge.Parse(report.ToHtml()).QuerySelector("#articles tbody th")!.TextContent.Should().Be(Url);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(70)]
    [InlineData(80)]
    [InlineData(200)]
    public void ToText_Width_IsHeeded(int width)
    {
        ArticleAnalysis[] articles = [.. Corpus(40), Make(41) with { Title = "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", Topics = new TopicPrediction([new TopicScore("漢字漢字漢字漢字漢字漢字", 0.9)]) }, Make(42, words: 900_000) with { Title = new string('x', 300) }];

        string text = ArticleCorpusReport.Create(articles, new CorpusReportOptions { TextWidth = width }).ToText();

        text.Split('\n').Should().OnlyContain(line => ArticleKit.Display.PlainText.DisplayWidth.Of(line) <= width);
        text.Should().Contain("漢字").And.Contain("xxxx");
        FluentActions.Invoking(() => new CorpusReportOptions { TextWidth = ArticleReportOptions.MinimumTextWidth - 1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToHtml_MoreRowsThanAnyMemory_ReservesNothingForThem() =>
        ArticleCorpusReport.Create(Corpus(2), new CorpusReportOptions { MaxRows = int.MaxValue }).ToHtml().Length.Should().BeLessThan(40_000);

    [Fact]
    public void ToHtml_SomeArticlesWithoutGrade_CountsThoseWithOne() =>
        HtmlJudge.Parse(ArticleCorpusReport.Create([Make(1), Make(2, grade: null), Make(3)]).ToHtml()).QuerySelector("figcaption")!.TextContent
            .Should().Be("Articles by consensus grade of readability. 2 of 3 articles have one.");
}
