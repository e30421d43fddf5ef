using ArticleKit.TestSupport;
using Microsoft.CodeAnalysis.Scripting;

namespace ArticleKit.Documents.Tests.Pages;

/// <summary>Runs the code of the pages, and holds what it prints against what the page says that it prints.</summary>
public class PageTests
{
    /// <summary>Orleans asks for another version of the compiler than the one that runs these pages: the two cannot stand in one program.</summary>
    private const string NotCompiled = "src/ArticleKit.Orleans/README.md";

    /// <summary>What a page takes for granted, as code that runs before its own.</summary>
    private static readonly Dictionary<string, string> Given = new(StringComparer.Ordinal)
    {
        ["README.md"] = """
            string html = File.ReadAllText("page.html");
            IAsyncEnumerable<ArticleKit.Article> articles = new[] { ArticleKit.Article.FromHtml(html), ArticleKit.Article.FromText("A text.") }.ToAsyncEnumerable();
            """,
        ["docs/cleaning.md"] = "",
        ["docs/display.md"] = """
            using ArticleKit;
            using ArticleKit.Display;
            ArticleAnalyzer analyzer = ArticleAnalyzer.Default;
            ArticleAnalysis analysis = analyzer.Analyze(Article.FromHtml(File.ReadAllText("page.html")));
            IAsyncEnumerable<Article> articles = new[] { Article.FromHtml(File.ReadAllText("page.html")) }.ToAsyncEnumerable();
            """,
        ["docs/getting-started.md"] = "",
        ["docs/keyphrases.md"] = "",
        ["docs/languages.md"] = "",
        ["docs/quotations.md"] = "",
        ["docs/readability.md"] = """
            using ArticleKit.Readability;
            using ArticleKit.Readability.Explanation;
            string text = ArticleKit.Cleaning.HtmlCleaner.Clean(File.ReadAllText("page.html")).Text;
            """,
        ["docs/segmentation.md"] = "",
        ["docs/streams-and-limits.md"] = """
            using ArticleKit;
            string html = File.ReadAllText("page.html");
            IAsyncEnumerable<Article> articles = new[] { Article.FromHtml(html) }.ToAsyncEnumerable();
            CancellationToken cancellationToken = CancellationToken.None;
            """,
        ["docs/summaries.md"] = """
            using ArticleKit;
            using ArticleKit.Summarization;
            using ArticleKit.Text;
            string text = ArticleKit.Cleaning.HtmlCleaner.Clean(File.ReadAllText("page.html")).Text;
            """,
        ["docs/topics.md"] = """
            using ArticleKit.Topics;
            string text = ArticleKit.Cleaning.HtmlCleaner.Clean(File.ReadAllText("page.html")).Text;
            string title = "Night ferry returns";
            string[] texts = [text, "The central bank raised interest rates by a quarter point."];
            LabelledArticle[] articles =
            [
                .. Enumerable.Range(1, 20).SelectMany(number => new LabelledArticle[]
                {
                    new($"The rook takes bishop number {number} and the endgame is won by a pawn.", "chess"),
                    new($"Knead dough number {number} and bake the bread in a hot oven with salt.", "baking"),
                }),
            ];
            LabelledArticle[] others = [new("A pawn, a rook and a bishop.", "chess"), new("Salt, dough and a hot oven.", "baking")];
            """,
        ["docs/troubleshooting.md"] = "",
        ["src/ArticleKit/README.md"] = """
            string html = File.ReadAllText("page.html");
            """,
        ["src/ArticleKit.Parquet/README.md"] = """
            using ArticleKit;
            using ArticleKit.Parquet;
            ArticleAnalyzer analyzer = ArticleAnalyzer.Default;
            await using (var writer = new ParquetAnswerWriter(File.Create("articles.parquet")))
            {
                await writer.WriteAsync(ParquetAnswer.Of("a", analyzer.Analyze(Article.FromText("One sentence."))));
                await writer.CompleteAsync();
            }
            """,
        ["src/ArticleKit.Topics/README.md"] = "",
    };

    /// <summary>Pages whose code would start what these tests do not need, with what they take for granted.</summary>
    private static readonly Dictionary<string, string> NotRun = new(StringComparer.Ordinal)
    {
        ["src/ArticleKit.Extensions/README.md"] = "string[] args = [];", // a server, which ArticleKit.Package.Tests runs
        ["docs/telemetry.md"] = """
            #r "nuget: OpenTelemetry.Extensions.Hosting"
            using OpenTelemetry.Metrics;
            using OpenTelemetry.Trace;
            IServiceCollection services = new ServiceCollection();
            """,
    };

    /// <summary>Pages whose code other tests run.</summary>
    private static readonly string[] Elsewhere =
    [
        "docs/cookbook.md", // CookbookTests
        "docs/corpora.md", // ArticleKit.Parquet.Tests
        "docs/hosting.md", // ArticleKit.Extensions.Tests
        "docs/ml-net.md", // MlNetPageTests
    ];

    public static TheoryData<string> NamesOfNotRun => [.. NotRun.Keys];

    public static TheoryData<string> Names => [.. Given.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_ItsCode_RunsAndPrintsWhatThePageSays(string name)
    {
        using TemporaryFolder folder = PageSamples.Create();
        var session = await PageSession.StartAsync(folder.Path);
        await session.RunAsync(Given[name]);
        IReadOnlyList<PagePiece> pieces = MarkdownPage.Read(name).Pieces;

        pieces.Should().NotBeEmpty();
        foreach (PagePiece piece in pieces)
        {
            string printed = await session.RunAsync(piece.Code);

            if (piece.Prints is { } said)
            {
                printed.Should().Be(said, "the page says so below '{0}'", piece.Heading);
            }
        }
    }

    [Theory]
    [MemberData(nameof(NamesOfNotRun))]
    public async Task Page_ItsCode_Compiles(string name)
    {
        var session = await PageSession.StartAsync(Path.GetTempPath(), isWeb: true);
        await session.RunAsync(NotRun[name]);
        string code = string.Concat(MarkdownPage.Read(name).Pieces.Select(piece => piece.Code));

        await session.Invoking(it => it.CompileAsync(code)).Should().NotThrowAsync();
        await session.Invoking(it => it.CompileAsync($"{code}\nNoSuchMethod();")).Should().ThrowAsync<CompilationErrorException>();
    }

    [Fact]
    public void Pages_WithCode_AreAllRun()
    {
        string[] withCode = [.. MarkdownPage.All.Where(page => page.StartsWith("tests/", StringComparison.Ordinal) is false && MarkdownPage.Read(page).Pieces.Count > 0)];

        withCode.Should().BeEquivalentTo([.. Given.Keys, .. NotRun.Keys, .. Elsewhere, NotCompiled]);
    }
}
