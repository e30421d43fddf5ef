using System.Net;
using System.Text;
using ArticleKit.Extensions.Loading;
using ArticleKit.Extensions.Tests.Servers;
using ArticleKit.TestSupport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleKit.Extensions.Tests.Documents;

public class HostingDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs/hosting.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Document_EveryPieceOfCode_IsCompiledHere()
    {
        string source = Unindent(File.ReadAllText(Repository.PathOf("tests/ArticleKit.Extensions.Tests/Documents/HostingSnippets.cs")));

        // A whole application is built and run from the packages: by ArticleKit.Package.Tests.
        string[] snippets = [.. Blocks("csharp").Where(snippet => !snippet.Contains("app.Run();", StringComparison.Ordinal))];

        snippets.Should().HaveCount(5).And.OnlyContain(snippet => source.Contains(Unindent(snippet), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Document_ItsApplication_AnswersWithAnAnalysis()
    {
        await using PageServer pages = await PageServer.StartAsync(context => Pages.SendAsync(context.Response));
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        HostingSnippets.Add(builder);
        builder.Services.AddSingleton<SystemNetwork>(new FixedNetwork()).Configure<ArticleLoaderOptions>(options => options.AllowedNetworks.Add("127.0.0.1/32"));
        await using WebApplication application = builder.Build();
        HostingSnippets.Map(application);
        await application.StartAsync();
        string address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        using var client = new HttpClient();
        using HttpResponseMessage answer = await client.PostAsync(new Uri($"{address}/read?url={Uri.EscapeDataString(pages.Url().AbsoluteUri)}"), null);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        ArticleAnalysis analysis = ArticleAnalysis.FromJson(await answer.Content.ReadAsStringAsync());
        (analysis.Title, analysis.Summary!.Sentences.Count).Should().Be(("Größe", 1));
    }

    [Fact]
    public void Document_ItsConfiguration_IsValid()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(Blocks("json").Single())));
        HostingSnippets.AddTopics(builder);
        HostingSnippets.AddLoader(builder);
        using IHost host = builder.Build();

        host.Services.GetRequiredService<IStartupValidator>().Validate();
        host.Services.GetRequiredService<ArticleAnalyzer>().Parts.Should().Be(AnalysisParts.Content | AnalysisParts.Summary | AnalysisParts.Topics);
    }

    [Fact]
    public async Task Document_ItsRetry_WaitsAsLongAsTheServerAsks()
    {
        await using RawServer server = RawServer.Saying("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n");
        using var services = new LoaderServices();
        TimeSpan? waited = null;

        await HostingSnippets.LoadAsync(services.Loader, server.Url(), (_, wait) => Task.FromResult<Article?>(Remember(wait)), CancellationToken.None);

        waited.Should().Be(TimeSpan.FromSeconds(7));

        Article? Remember(TimeSpan wait)
        {
            waited = wait;
            return null;
        }
    }

    [Theory]
    [InlineData(typeof(ArticleKitOptions))]
    [InlineData(typeof(ArticleLoaderOptions))]
    public void Document_EverySetting_IsListed(Type options) =>
        options.GetProperties().Select(property => property.Name).Should().OnlyContain(name => Document.Contains($"`{name}`", StringComparison.Ordinal));

    private static IEnumerable<string> Blocks(string language)
    {
        string fence = $"```{language}\n";
        for (int at = 0; (at = Document.IndexOf(fence, at, StringComparison.Ordinal)) >= 0;)
        {
            at += fence.Length;
            yield return Document[at..Document.IndexOf("```", at, StringComparison.Ordinal)];
        }
    }

    private static string Unindent(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));
}
