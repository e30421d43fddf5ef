using System.IO.Compression;
using System.Text;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Loading;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Security;

/// <summary>Servers that mean harm.</summary>
public sealed class LoaderTests
{
    private const string Page = "<title>The ferry</title><p>The harbour ferry was closed on Monday because of a crack in a bolt, and it will sail again in May.</p>";

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Analyze_PageThatUnpacksToGigabytes_IsRefusedAtTheLimit(string encoding)
    {
        byte[] bomb = Pack(encoding, 200L << 20);
        bomb.Length.Should().BeLessThan(4 << 20);
        using var server = new LoopbackServer((_, stream) =>
            LoopbackServer.RespondAsync(stream, $"200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\nContent-Length: {bomb.Length}", bomb));

        ToolRun run = await AnalyzeAsync(server.Address + "/");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("longer than");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Analyze_PageWhoseCompressionIsBroken_ExitsWithThree(string encoding)
    {
        using var server = new LoopbackServer((_, stream) =>
            LoopbackServer.RespondAsync(stream, $"200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}", Encoding.ASCII.GetBytes(Page)));

        ToolRun run = await AnalyzeAsync(server.Address + "/");

        run.ExitCode.Should().Be(3);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Fact]
    public async Task Analyze_RedirectionsWithoutEnd_EndAfterTen()
    {
        using var server = new LoopbackServer((path, stream) => LoopbackServer.RespondAsync(stream, $"302 Found\r\nLocation: {path}x", default));

        ToolRun run = await AnalyzeAsync(server.Address + "/");

        run.ExitCode.Should().Be(3);
        server.Requests.Should().HaveCount(11);
    }

    [Theory]
    [InlineData("404 Not\u001b[2JFound")]
    [InlineData("404 Not\u009b2JFound")]
    public async Task Analyze_StatusWithEscapeCodes_DoesNotReachTheTerminal(string status)
    {
        using var server = new LoopbackServer((_, stream) => LoopbackServer.RespondAsync(stream, status, default));

        ToolRun run = await AnalyzeAsync(server.Address + "/");

        run.ExitCode.Should().Be(3);
        run.Error.TrimEnd().Should().NotBeEmpty().And.Match(error => !error.Any(char.IsControl));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("gopher://127.0.0.1/")]
    [InlineData("http://[")]
    [InlineData("")]
    public async Task Analyze_RedirectionToAnotherScheme_IsNotFollowed(string target)
    {
        using var server = new LoopbackServer((_, stream) => LoopbackServer.RespondAsync(stream, $"302 Found\r\nLocation: {target}", default));

        ToolRun run = await AnalyzeAsync(server.Address + "/");

        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotContain("root:").And.NotContain("   at ");
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task Analyze_Redirection_TellsWhereThePageCameFromInTheEnd()
    {
        using var server = new LoopbackServer((path, stream) => path == "/old"
            ? LoopbackServer.RespondAsync(stream, "301 Moved\r\nLocation: /new", default)
            : LoopbackServer.RespondAsync(stream, "200 OK\r\nContent-Type: text/html", Encoding.ASCII.GetBytes(Page)));

        ToolRun run = await AnalyzeAsync(server.Address + "/old");

        ArticleAnalysis.FromJson(run.Output).Url.Should().Be(server.Address + "/new");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n§")]
    [InlineData("§\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nx")]
    [InlineData("")]
    public async Task Analyze_AnswerThatIsNoHttp_ExitsWithThree(string answer)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(answer.Replace("§", string.Concat(Enumerable.Repeat("X-Header: " + new string('a', 1000) + "\r\n", 2000)), StringComparison.Ordinal));
        using var server = new LoopbackServer(async (_, stream) => await stream.WriteAsync(bytes));

        ToolRun run = await AnalyzeAsync(server.Address + "/");

        run.ExitCode.Should().Be(3);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("\"utf-7\"")]
    [InlineData("utf-16")]
    [InlineData("x-user-defined")]
    [InlineData("ibm037")]
    [InlineData("no such thing")]
    [InlineData("")]
    public async Task Analyze_TextInAnEncodingThatHidesMarkupOrIsNone_IsReadAllTheSame(string charset)
    {
        foreach (string type in (string[])["text/plain", "text/html"])
        {
            using var server = new LoopbackServer((_, stream) =>
                LoopbackServer.RespondAsync(stream, $"200 OK\r\nContent-Type: {type}; charset={charset}", Encoding.ASCII.GetBytes("<p>The harbour ferry +ADw-script+AD4- sails again.</p>")));

            ToolRun run = await AnalyzeAsync(server.Address + "/");

            run.ExitCode.Should().Be(0, run.Error);
            ArticleAnalysis.FromJson(run.Output).Text.Should().NotContain("<script");
        }
    }

    [Fact]
    public async Task LoadAsync_ServerThatNeverFinishes_StopsAtTheLimitOfTime()
    {
        using var finished = new SemaphoreSlim(0);
        using var server = new LoopbackServer(async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>One"u8.ToArray());
            await finished.WaitAsync();
        });
        var loader = new WebPageLoader(Web.CreateHandler, TimeSpan.FromMilliseconds(300));

        Func<Task> load = () => loader.LoadAsync(new Uri(server.Address), ArticleLimits.Default, CancellationToken.None);

        (await load.Should().ThrowAsync<IOException>()).WithMessage("*was not loaded within*");
        finished.Release();
    }

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://127.0.0.1/x")]
    [InlineData("javascript://x")]
    [InlineData("gopher://127.0.0.1/")]
    public async Task Analyze_AddressOfAnotherScheme_IsRefusedUnread(string address)
    {
        ToolRun run = await AnalyzeAsync(address);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void CreateHandler_Settings_AreThoseThatTheDocumentationPromises()
    {
        using var handler = (SocketsHttpHandler)Web.CreateHandler();

        handler.AllowAutoRedirect.Should().BeFalse("the loader looks at each address itself");
        handler.UseCookies.Should().BeFalse();
        handler.Credentials.Should().BeNull();
        handler.SslOptions.RemoteCertificateValidationCallback.Should().BeNull("certificates are checked by the system");
        handler.MaxResponseHeadersLength.Should().BeLessThanOrEqualTo(64);
    }

    private static Task<ToolRun> AnalyzeAsync(string address) => ToolRun.RunAsync(Stream.Null, ["analyze", address, "--format", "json"], Web.CreateHandler);

    private static byte[] Pack(string encoding, long length)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            byte[] chunk = new byte[1 << 20];
            chunk.AsSpan().Fill((byte)'a');
            for (long written = 0; written < length; written += chunk.Length)
            {
                packer.Write(chunk);
            }
        }

        return packed.ToArray();
    }
}
