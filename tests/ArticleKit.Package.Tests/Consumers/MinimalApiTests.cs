using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ArticleKit.Package.Tests.Packing;
using ArticleKit.Package.Tests.Running;
using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Consumers;

/// <summary>The application of docs/hosting.md, built with the packages and asked more than it has time for, also by those who mean it ill.</summary>
[Collection(SharedPackages.Name)]
public class MinimalApiTests(PackedPackages packages)
{
    private const int Requests = 200;
    private const int AtOnce = 16;
    private const int MaxNodes = 30_000;
    private const int MaxLength = 1_000_000;

    // What the collector may have: a program that needed more would fail, not grow.
    private const long MaxHeap = 256L << 20;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    private static readonly ArticleAnalyzer Analyzer = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).ExtractKeyphrases().ExtractQuotations()
        .WithLimits(new ArticleLimits { MaxNodes = MaxNodes }).Build();

    private static readonly string Page = File.ReadAllText(Repository.SamplePage);

    [Fact]
    public async Task Post_ManyPagesAtOnceAndHostileOnes_AllAreAnsweredRightWithBoundedMemory()
    {
        using WebProgram program = await StartAsync();
        using var client = new HttpClient { BaseAddress = program.Address, Timeout = TimeLimit };
        IReadOnlyList<byte[]> hostile = [.. HostileBodies.All()];
        Answer[] expectedOfHostile = [.. hostile.Select(ExpectedOf)];
        expectedOfHostile.Select(answer => answer.Status).Should().Contain(HttpStatusCode.OK).And.Contain(HttpStatusCode.UnprocessableEntity);
        var answers = new (Answer Actual, Answer Expected)[Requests];

        using var stop = new CancellationTokenSource(TimeLimit);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop.Token };
        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), options, async (i, cancellationToken) =>
        {
            bool isHostile = i % 4 == 0;
            byte[] body = isHostile ? hostile[i / 4 % hostile.Count] : PageWith(i);
            answers[i] = (await PostAsync(client, body, cancellationToken), isHostile ? expectedOfHostile[i / 4 % hostile.Count] : ExpectedOf(body));
        });

        answers.Should().OnlyContain(answer => answer.Actual == answer.Expected);
        answers.Select(answer => answer.Actual.Content).Distinct(StringComparer.Ordinal).Should().HaveCountGreaterThan(Requests / 2, "no page is like another");
        program.PeakMemory.Should().BeLessThan(MaxHeap + (192L << 20));
    }

    [Fact]
    public async Task Post_BodiesThatAreTooLarge_AreRefusedAndTheNextIsAnswered()
    {
        using WebProgram program = await StartAsync();
        using var client = new HttpClient { BaseAddress = program.Address, Timeout = TimeLimit };
        byte[] tooLarge = new byte[MaxLength + 1];

        for (int i = 0; i < 4; i++)
        {
            using var stated = new HttpRequestMessage(HttpMethod.Post, "/analyze") { Content = new ByteArrayContent(tooLarge) };
            stated.Headers.ExpectContinue = true;
            using HttpResponseMessage answer = await client.SendAsync(stated);
            answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
            (await IsRefusedAsync(client, tooLarge)).Should().BeTrue();
        }

        (await PostAsync(client, PageWith(1), default)).Should().Be(ExpectedOf(PageWith(1)));
    }

    private async Task<WebProgram> StartAsync()
    {
        Stranger stranger = packages.Invite("web");
        if (!Directory.Exists(stranger.PathOf("built")))
        {
            stranger.WriteProject("Microsoft.NET.Sdk.Web", ["ArticleKit.Extensions"]);
            stranger.Write("Program.cs", ReadmeCode.Of(await File.ReadAllTextAsync(Repository.PathOf("docs/hosting.md"))).Single(code => code.Contains("app.Run();", StringComparison.Ordinal)));
            await stranger.DotnetAsync("build", "-c", "Release", "-o", "built");
        }

        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = $"0x{MaxHeap:x}" };
        return await stranger.StartAsync(settings, "built/Program.dll", "--urls", "http://127.0.0.1:0", $"--ArticleKit:MaxNodes={MaxNodes}");
    }

    /// <summary>The sample page, which says in its title and text which of many it is.</summary>
    private static byte[] PageWith(int number) => System.Text.Encoding.UTF8.GetBytes(Page.Replace("Night ferry", $"Night ferry {number}", StringComparison.Ordinal)
        .Replace("the ferry", $"the ferry number {number}", StringComparison.Ordinal));

    private static Answer ExpectedOf(byte[] body) => Analyzer.TryAnalyze(Article.FromHtml(body) with { Charset = "utf-8" }, out ArticleAnalysis? analysis, out ArticleKitException? error)
        ? new Answer(HttpStatusCode.OK, analysis.ToJson())
        : new Answer(HttpStatusCode.UnprocessableEntity, error.Code.ToString());

    private static async Task<Answer> PostAsync(HttpClient client, byte[] body, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/html; charset=utf-8");
        using HttpResponseMessage answer = await client.PostAsync(new Uri("/analyze", UriKind.Relative), content, cancellationToken);
        string text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return new Answer(answer.StatusCode, answer.StatusCode is HttpStatusCode.UnprocessableEntity ? JsonDocument.Parse(text).RootElement.GetProperty("title").GetString()! : text);
    }

    /// <summary>Sends a body without saying how long it is. The server may close the connection on who goes on sending, before its answer is read.</summary>
    private static async Task<bool> IsRefusedAsync(HttpClient client, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/analyze") { Content = new StreamContent(new MemoryStream(body)) };
        request.Headers.TransferEncodingChunked = true;
        try
        {
            using HttpResponseMessage answer = await client.SendAsync(request);
            return answer.StatusCode is HttpStatusCode.RequestEntityTooLarge;
        }
        catch (HttpRequestException exception) when (exception.InnerException is IOException)
        {
            return true;
        }
    }

    private sealed record Answer(HttpStatusCode Status, string Content);
}
