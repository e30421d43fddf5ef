using System.Net;
using System.Text;
using ArticleKit.TestSupport;

namespace ArticleKit.Documents.Tests.Pages;

/// <summary>Each recipe is a program of its own, and does what it is there for.</summary>
public sealed class CookbookTests : IDisposable
{
    private const string WebService = "A web service";

    private static readonly IReadOnlyList<PagePiece> Recipes = MarkdownPage.Read("docs/cookbook.md").Pieces;

    private readonly TemporaryFolder _folder = PageSamples.Create();

    public static TheoryData<string> Printing => [.. PrintingHeadings];

    private static IEnumerable<string> PrintingHeadings => Recipes.Where(recipe => recipe.Prints is not null).Select(recipe => recipe.Heading);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Printing))]
    public async Task Recipe_OnTheSamples_PrintsWhatThePageSays(string heading) => (await RunAsync(heading)).Should().Be(Recipe(heading).Prints);

    [Fact]
    public async Task Recipe_FolderAsTable_HasARowForEachPage()
    {
        await RunAsync("A folder as a table");

        string[] rows = await File.ReadAllLinesAsync(_folder.PathOf("articles.csv"));
        rows[0].Should().Be("file,title,published,words,grade,summary");
        rows.Skip(1).Select(row => row.Split(',')[0]).Should().Equal("\"ferry.html\"", "\"league.html\"", "\"list.html\"");
        rows[1].Should().Contain(",2026-03-14,").And.MatchRegex("""^"ferry\.html","Night ferry returns to Harrow Sound after eleven years",2026-03-14,\d{3},\d+\.\d,".+"$""");
        rows[2].Should().Contain("\"\"\"", "quotation marks are doubled");
        rows[3].Should().Contain("\"'=SUM(A1:A9)", "it is no formula");
    }

    [Fact]
    public async Task Recipe_Archive_KeepsTheTextAndNothingThatRuns()
    {
        await RunAsync("An archive of safe pages");

        string page = await File.ReadAllTextAsync(_folder.PathOf("archive/ferry.html"));
        page.Should().Contain("<h1>Night ferry returns to Harrow Sound after eleven years</h1>").And.Contain("timetable on a napkin").And.NotContainAny("<script", "<style", "<img", "onclick", "cookie");
        Directory.GetFiles(_folder.PathOf("archive")).Should().HaveCount(3);
    }

    [Fact]
    public async Task Recipe_WebService_AnswersPagesAndRefusesLongOnes()
    {
        const string Run = "app.Run();\n";
        string code = Recipe(WebService).Code;
        code.Should().EndWith(Run);
        var session = await PageSession.StartAsync(_folder.Path, isWeb: true);
        await session.RunAsync("string[] args = [\"--urls\", \"http://127.0.0.1:0\"];");
        await session.RunAsync(code[..^Run.Length]);
        string address = (await session.RunAsync("await app.StartAsync();\nConsole.WriteLine(app.Urls.Single());")).TrimEnd();
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            using var page = new ByteArrayContent(await File.ReadAllBytesAsync(_folder.PathOf("page.html")));
            using var longPage = new StringContent(new string('x', 2_000_001), Encoding.UTF8, "text/html");

            using HttpResponseMessage answer = await client.PostAsync(new Uri("analyze", UriKind.Relative), page);
            using HttpResponseMessage refusal = await client.PostAsync(new Uri("analyze", UriKind.Relative), longPage);

            var analysis = ArticleAnalysis.FromJson(await answer.Content.ReadAsStringAsync());
            (analysis.Title, analysis.Summary!.Sentences.Count).Should().Be(("Night ferry returns to Harrow Sound after eleven years", 2));
            refusal.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        }
        finally
        {
            await session.RunAsync("await app.DisposeAsync();");
        }
    }

    [Fact]
    public void Recipes_EachTask_HasOnePieceOfCodeAndATest()
    {
        string[] tested = [.. PrintingHeadings, "A folder as a table", WebService, "An archive of safe pages"];

        Recipes.Select(recipe => recipe.Heading).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(10).And.BeEquivalentTo(tested);
    }

    private static PagePiece Recipe(string heading) => Recipes.Single(recipe => recipe.Heading == heading);

    private async Task<string> RunAsync(string heading) => await (await PageSession.StartAsync(_folder.Path)).RunAsync(Recipe(heading).Code);
}
