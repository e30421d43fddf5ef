using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Loading;

public class WebPageLoaderTests
{
    private const string Page = "<title>Größe</title><p>Die Brücke über den Fluß war am Montag für drei Stunden gesperrt. Niemand kam zu Schaden.</p>";

    [Fact]
    public async Task Analyze_Address_LoadsAndAnalyses()
    {
        ToolRun run = await LoadAsync("https://example.org/a?b=1", _ => Respond(Encoding.UTF8.GetBytes(Page), "text/html; charset=utf-8"));

        run.ExitCode.Should().Be(0);
        ArticleAnalysis analysis = ArticleAnalysis.FromJson(run.Output);
        analysis.Title.Should().Be("Größe");
        analysis.Url.Should().Be("https://example.org/a?b=1");
    }

    [Theory]
    [InlineData("text/html; charset=windows-1252")]
    [InlineData("text/html; charset=\"ISO-8859-1\"")]
    [InlineData("text/html; charset=no-such-charset")]
    [InlineData("text/html")]
    public async Task Analyze_PageInAnOldEncoding_IsDecoded(string contentType)
    {
        ToolRun run = await LoadAsync("http://example.org/", _ => Respond(Encoding.Latin1.GetBytes(Page), contentType));

        ArticleAnalysis.FromJson(run.Output).Text.Should().StartWith("Die Brücke über den Fluß");
    }

    [Fact]
    public async Task Analyze_PlainText_IsNotTakenForAPage()
    {
        ToolRun run = await LoadAsync("https://example.org/a.txt", _ => Respond("1 < 2 and <p> is a tag."u8.ToArray(), "text/plain"));

        ArticleAnalysis.FromJson(run.Output).Text.Should().Be("1 < 2 and <p> is a tag.");
    }

    [Theory]
    [InlineData("utf-8", "text/plain")]
    [InlineData("windows-1252", "text/plain")]
    [InlineData("windows-1252", "text/plain; charset=iso-8859-1")]
    public async Task Analyze_PlainTextInSomeEncoding_IsDecoded(string encoding, string contentType)
    {
        Encoding of = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);

        ToolRun run = await LoadAsync("https://example.org/a.txt", _ => Respond([.. of.GetPreamble(), .. of.GetBytes("Größer „als“ zuvor.")], contentType));

        ArticleAnalysis.FromJson(run.Output).Text.Should().Be("Größer „als“ zuvor.");
    }

    [Theory]
    [InlineData("file:///etc/passwd", "only http and https are followed")]
    [InlineData("http://example.org/", "which is less safe")]
    [InlineData("http://xn--é/", "leads on to")]
    public async Task Analyze_RedirectThatIsNotFollowed_ExitsWithThreeAndTheReason(string target, string reason)
    {
        ToolRun run = await LoadAsync("https://example.org/", _ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.Found);
            response.Headers.TryAddWithoutValidation("Location", target);
            return response;
        });

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain(reason);
    }

    [Fact]
    public async Task Analyze_Image_ExitsWithThree()
    {
        ToolRun run = await LoadAsync("https://example.org/a.png", _ => Respond([1, 2, 3], "image/png"));

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("image/png");
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "404")]
    [InlineData(HttpStatusCode.InternalServerError, "500")]
    public async Task Analyze_ErrorStatus_ExitsWithThree(HttpStatusCode status, string shown)
    {
        ToolRun run = await LoadAsync("https://example.org/", _ => new HttpResponseMessage(status));

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain(shown);
    }

    [Fact]
    public async Task Analyze_HostThatIsNotThere_ExitsWithThree()
    {
        ToolRun run = await LoadAsync("https://nowhere.example/", _ => throw new HttpRequestException("Name or service not known"));

        run.ExitCode.Should().Be(3);
        run.Error.Should().ContainAll("nowhere.example", "Name or service not known");
    }

    [Fact]
    public async Task Analyze_EndlessPage_IsRefusedAtTheLimit()
    {
        using var endless = new EndlessStream();

        ToolRun run = await LoadAsync("https://example.org/", _ => new HttpResponseMessage { Content = new StreamContent(endless) });

        run.ExitCode.Should().Be(1);
        endless.Given.Should().BeLessThan(2L * ArticleLimits.Default.MaxInputLength);
    }

    private static Task<ToolRun> LoadAsync(string address, Func<HttpRequestMessage, HttpResponseMessage> respond) =>
        ToolRun.RunAsync(Stream.Null, ["analyze", address, "--format", "json"], () => new FakeHandler(respond));

    private static HttpResponseMessage Respond(byte[] content, string contentType)
    {
        var response = new HttpResponseMessage { Content = new ByteArrayContent(content) };
        response.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return response;
    }

    private sealed class FakeHandler(Func<HttpRequestMessage, HttpResponseMessage> respond) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = respond(request);
            response.RequestMessage = request;
            return Task.FromResult(response);
        }
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
