using System.Net;
using ArticleKit.Package.Tests.Packing;
using ArticleKit.Package.Tests.Running;
using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Consumers;

/// <summary>The code in the README of each package, taken out of the package, built with the packages and run as far as that needs no other machine.</summary>
[Collection(SharedPackages.Name)]
public class ReadmeTests(PackedPackages packages)
{
    // What dotnet new gives to a program of the console, and to one that is hosted.
    private const string OfConsole = "using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Net.Http; using System.Threading; using System.Threading.Tasks;";
    private const string OfHost = "using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Hosting; using Microsoft.Extensions.Logging;";
    private const string OfWeb = "using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Hosting; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Routing;";

    /// <summary>What stands around the code of each package: what it may use without saying so, and what it takes for given.</summary>
    private static readonly Dictionary<string, (string Usings, string Given)> Surroundings = new(StringComparer.Ordinal)
    {
        ["ArticleKit"] = (OfConsole, "string html = File.ReadAllText(args[0]);"),
        ["ArticleKit.Topics"] = (OfConsole, ""),
        ["ArticleKit.Parquet"] = (OfConsole, """
            ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Build();
            await using (var corpus = new ParquetAnswerWriter(File.Create("articles.parquet")))
            {
                await corpus.WriteAsync(ParquetAnswer.Of("first", Article.FromHtml(File.ReadAllText(args[0])).Analyze()));
                await corpus.CompleteAsync();
            }
            """),
        ["ArticleKit.Extensions"] = (OfConsole + OfHost + OfWeb, ""),
        ["ArticleKit.Orleans"] = (OfConsole + OfHost, "HostApplicationBuilder builder = Host.CreateApplicationBuilder(args); CorpusJobClient client = null!;"),
    };

    [Fact]
    public async Task Code_OfEveryPackage_CompilesWithoutWarningAndRuns()
    {
        PackedPackages.Libraries.Should().BeEquivalentTo(Surroundings.Keys);
        Stranger stranger = packages.Invite("readmes");
        stranger.WriteProject("Microsoft.NET.Sdk.Web", PackedPackages.Libraries, "<PropertyGroup><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>");
        foreach (string name in PackedPackages.Libraries)
        {
            stranger.Write($"{ClassOf(name)}.cs", Wrap(name));
        }

        stranger.Write("Program.cs", $"switch (args[0]) {{ {string.Concat(PackedPackages.Libraries.Select(name => $"case \"{name}\": await {ClassOf(name)}.RunAsync(args[1..]); break; "))} }}");
        await stranger.DotnetAsync("build", "-o", "built");

        ArticleAnalysis analysis = Article.FromHtml(await File.ReadAllTextAsync(Repository.SamplePage)).Analyze();
        (await RunAsync(stranger, "ArticleKit")).Should().StartWith($"{analysis.Title}\n{analysis.Summary}\n");
        (await RunAsync(stranger, "ArticleKit.Topics")).Should().MatchRegex(@"^[\w ,]+\b.*\d");
        await RunAsync(stranger, "ArticleKit.Parquet");
        new FileInfo(stranger.PathOf("analyses.parquet")).Length.Should().BeGreaterThan(1_000);
        await CheckApplicationAsync(stranger);
    }

    /// <summary>The application starts, and does not load for others what only it can reach.</summary>
    private static async Task CheckApplicationAsync(Stranger stranger)
    {
        using WebProgram program = await stranger.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal), "built/Program.dll", "ArticleKit.Extensions", "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient();
        using HttpResponseMessage answer = await client.PostAsync(new Uri(program.Address, $"/analyze?url={Uri.EscapeDataString(program.Address.AbsoluteUri)}"), null);

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        program.Said.Should().Contain("ArticleKit.Extensions.ArticleLoader[3]");
    }

    private static Task<string> RunAsync(Stranger stranger, string name) => stranger.DotnetAsync("built/Program.dll", name, Repository.SamplePage);

    private static string ClassOf(string name) => $"{name.Replace(".", "", StringComparison.Ordinal)}Code";

    private string Wrap(string name)
    {
        using PackedPackage package = packages.Open(name);
        IReadOnlyList<string> pieces = ReadmeCode.Of(package.Text("README.md"));
        pieces.Should().NotBeEmpty();
        (string usings, string code) = ReadmeCode.Split(pieces);
        return $$"""
            {{Surroundings[name].Usings}}
            {{usings}}

            internal static class {{ClassOf(name)}}
            {
                public static async Task RunAsync(string[] args)
                {
                    await Task.CompletedTask;
                    {{Surroundings[name].Given}}
                    {{code}}
                }
            }
            """;
    }
}
