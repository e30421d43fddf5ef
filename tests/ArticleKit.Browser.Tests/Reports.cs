using System.Text.Json;
using ArticleKit.Cleaning;
using ArticleKit.Display;
using ArticleKit.TestSupport;
using ArticleKit.Text;

namespace ArticleKit.Browser.Tests;

/// <summary>The reports that are opened.</summary>
internal static class Reports
{
    private const string Hostile = "<script>window.executed = 1</script><img src=x onerror=\"window.executed = 2\">\u202Egnp.exe\u0000\uD800 & \"quoted\" 'text'";

    public static ArticleAnalyzer Analyzer { get; } = new ArticleAnalyzerBuilder()
        .CleanHtml()
        .ScoreReadability()
        .Summarize(sentences: 3)
        .ExtractKeyphrases()
        .ExtractQuotations()
        .ClassifyTopics()
        .Build();

    /// <summary>The sample page with all that can be asked for.</summary>
    public static ArticleAnalysis Sample { get; } =
        Analyzer.Analyze(Article.FromHtml(File.ReadAllText(Repository.SamplePage), new Uri("https://www.example.org/news/harbour-ferry")));

    /// <summary>Every string of it tries to be markup, to turn the line round, or to be wider than the page.</summary>
    public static ArticleAnalysis Attack { get; } = Analyzer.Analyze(
        Article.FromHtml($"""
            <html lang="ar" dir="rtl"><head><title>{System.Net.WebUtility.HtmlEncode(Hostile)}</title>
            <meta name="author" content="{System.Net.WebUtility.HtmlEncode(Hostile)}"></head>
            <body><article><h1>{System.Net.WebUtility.HtmlEncode(Hostile)}</h1>
            <p>{System.Net.WebUtility.HtmlEncode(Hostile)} said the spokesperson of the harbour on Tuesday, and nobody in the council disagreed with it at all.</p>
            <p>{new string('W', 100_000)}</p>
            <p><a href="javascript:window.executed=3">A link</a> stands in a paragraph that is long enough to be kept as a part of this article about links.</p>
            <p>“{System.Net.WebUtility.HtmlEncode(Hostile)} is what they wrote,” said Dr. Mona &lt;b&gt;Haddad&lt;/b&gt;, who had read all the pages of the report.</p>
            </article></body></html>
            """)) with
    { Url = "javascript:window.executed=4" };

    /// <summary>An article with a hard sentence that is divided by blocks.</summary>
    public static ArticleAnalysis Divided { get; } = Divide(
        "The administrative reorganisation of intergovernmental responsibilities and considerably\nunderestimated infrastructural expenditures notwithstanding unanimous parliamentary recommendations continued.\n\nThe boat runs again. It is full.");

    /// <summary>The articles of the notebooks, of which some are easy and some are hard, as if they came month by month, and the sample.</summary>
    public static IReadOnlyList<ArticleAnalysis> Articles { get; } =
        [.. File.ReadLines(Repository.PathOf("docs/notebooks/samples/corpus.jsonl")).Select(Read), Sample];

    /// <summary>All of them with the attack among them.</summary>
    public static ArticleCorpusReport Corpus { get; } = ArticleCorpusReport.Create([.. Articles, Attack]);

    private static ArticleAnalysis Read(string line, int number)
    {
        using var json = JsonDocument.Parse(line);
        string title = json.RootElement.GetProperty("title").GetString()!;
        ArticleAnalysis analysis = Analyzer.Analyze(Article.FromText(json.RootElement.GetProperty("text").GetString()!) with { Title = title });
        return analysis with { Published = new DateTimeOffset(2025, 1, 15, 0, 0, 0, TimeSpan.Zero).AddMonths(number % 14) };
    }

    private static ArticleAnalysis Divide(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return Analyzer.Analyze(Article.FromText(text)) with
        {
            Text = text,
            Content = new CleanedArticle { Text = text, Blocks = [.. lines.Select(line => new ContentBlock { Span = new TextSpan(text.IndexOf(line, StringComparison.Ordinal), line.Length) })] },
        };
    }
}
