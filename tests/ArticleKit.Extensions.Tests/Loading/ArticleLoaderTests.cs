using System.Net;
using ArticleKit.Extensions.Tests.Servers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace ArticleKit.Extensions.Tests.Loading;

public class ArticleLoaderTests
{
    [Fact]
    public async Task LoadAsync_NoAddress_Throws()
    {
        using var services = new LoaderServices();

        await services.Loader.Awaiting(loader => loader.LoadAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
    }

    [Theory]
    [InlineData("ftp://example.org/page.html")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative/page.html")]
    [InlineData("page.html")]
    [InlineData("http://xn--é/page.html")]
    public async Task LoadAsync_NoAddressOfTheWeb_IsRefused(string url)
    {
        using var services = new LoaderServices();

        (await services.FailAsync(new Uri(url, UriKind.RelativeOrAbsolute))).Code.Should().Be(ArticleLoadErrorCode.UnsupportedAddress);
    }

    [Fact]
    public async Task LoadAsync_HostLongerThanAnyName_IsRefusedInShort()
    {
        using var services = new LoaderServices();

        ArticleLoadException error = await services.FailAsync(new Uri($"http://{string.Join('.', Enumerable.Repeat("a-long-label", 1000))}/"));

        error.Code.Should().Be(ArticleLoadErrorCode.UnsupportedAddress);
        error.Message.Length.Should().BeLessThan(300);
    }

    [Fact]
    public async Task LoadAsync_AnyPage_SaysWhoAsksAndNothingElse()
    {
        IHeaderDictionary? asked = null;
        await using PageServer server = await PageServer.StartAsync(context =>
        {
            asked = new HeaderDictionary(context.Request.Headers.ToDictionary());
            return Pages.SendAsync(context.Response);
        });
        using var services = new LoaderServices();
        using var activity = new System.Diagnostics.Activity("of the caller");
        activity.AddBaggage("customer", "secret").Start();

        await services.Loader.LoadAsync(server.Url());

        asked!.Keys.Should().BeEquivalentTo(HeaderNames.Host, HeaderNames.UserAgent, HeaderNames.Accept, HeaderNames.AcceptEncoding);
        asked.UserAgent.ToString().Should().MatchRegex(@"^ArticleKit/\d+\.\d+\.\d+[^+ ]*$");
        asked.AcceptEncoding.ToString().Should().Be("gzip");
    }

    [Fact]
    public async Task LoadAsync_UserAgentOfYours_IsSent()
    {
        string? agent = null;
        await using PageServer server = await PageServer.StartAsync(context =>
        {
            agent = context.Request.Headers.UserAgent;
            return Pages.SendAsync(context.Response);
        });
        using var services = new LoaderServices(options => options.UserAgent = "reader/2.0 (+https://example.org/reader)");

        await services.Loader.LoadAsync(server.Url());

        agent.Should().Be("reader/2.0 (+https://example.org/reader)");
    }

    [Fact]
    public async Task LoadAsync_Cookies_AreNotKept()
    {
        List<string?> cookies = [];
        await using PageServer server = await PageServer.StartAsync(context =>
        {
            cookies.Add(context.Request.Headers.Cookie);
            context.Response.Headers.SetCookie = "session=1; Path=/";
            return context.Request.Path == "/a" ? Redirect(context, "/b") : Pages.SendAsync(context.Response);
        });
        using var services = new LoaderServices();

        await services.Loader.LoadAsync(server.Url("/a"));
        await services.Loader.LoadAsync(server.Url("/b"));

        cookies.Should().Equal(null, null, null);
    }

    [Fact]
    public async Task LoadAsync_PasswordInTheAddress_IsNeitherSentNorKept()
    {
        List<string?> authorizations = [];
        await using PageServer server = await PageServer.StartAsync(context =>
        {
            authorizations.Add(context.Request.Headers.Authorization);
            return context.Request.Path == "/a" ? Redirect(context, $"http://other:hidden@127.0.0.1:{context.Connection.LocalPort}/b") : Pages.SendAsync(context.Response);
        });
        using var services = new LoaderServices();

        Article article = await services.Loader.LoadAsync(new Uri($"http://user:hidden@127.0.0.1:{server.Port}/a#part"));

        authorizations.Should().Equal(null, null);
        article.Url.Should().Be(server.Url("/b"));
        article.Url!.OriginalString.Should().NotContain("hidden");
    }

    [Theory]
    [InlineData("http://user:hidden@nowhere.example/a?key=hidden#hidden")]
    [InlineData("http://user:hidden@10.0.0.1/a?key=hidden#hidden")]
    [InlineData("ftp://user:hidden@nowhere.example/a?key=hidden#hidden")]
    [InlineData("data:text/html,hidden")]
    public async Task LoadAsync_SecretsInTheAddress_AreInNoMessage(string url)
    {
        using var services = new LoaderServices();

        ArticleLoadException error = await services.FailAsync(new Uri(url));

        error.ToString().Should().NotContain("hidden");
        services.Log.Entries.Should().NotBeEmpty().And.NotContain(entry => entry.Message.Contains("hidden", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(500)]
    [InlineData(304)]
    [InlineData(300)]
    public async Task LoadAsync_ErrorStatus_IsTold(int status)
    {
        await using PageServer server = await PageServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        using var services = new LoaderServices();

        ArticleLoadException error = await services.FailAsync(server.Url());

        (error.Code, error.StatusCode, error.RetryAfter).Should().Be((ArticleLoadErrorCode.ErrorStatus, (HttpStatusCode)status, null));
    }

    [Theory]
    [InlineData("120", null, 120)]
    [InlineData("Wed, 01 Jan 2020 00:01:00 GMT", "Wed, 01 Jan 2020 00:00:00 GMT", 60)]
    [InlineData("Wed, 01 Jan 2020 00:00:00 GMT", "Wed, 01 Jan 2020 00:01:00 GMT", 0)]
    [InlineData("Sat, 01 Jan 2000 00:02:00 GMT", null, 120)]
    [InlineData("soon", null, null)]
    [InlineData("-5", null, null)]
    public async Task LoadAsync_TooManyRequests_TellsHowLongToWait(string retryAfter, string? date, int? seconds)
    {
        string dated = date is null ? "" : $"Date: {date}\r\n";
        await using RawServer server = RawServer.Saying($"HTTP/1.1 429 Too Many Requests\r\nRetry-After: {retryAfter}\r\n{dated}Content-Length: 0\r\n\r\n");
        using var services = new LoaderServices(services: collection => collection.AddSingleton<TimeProvider>(new StoppedClock()));

        ArticleLoadException error = await services.FailAsync(server.Url());

        error.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        error.RetryAfter.Should().Be(seconds is { } wait ? TimeSpan.FromSeconds(wait) : null);
    }

    [Fact]
    public async Task LoadAsync_HandlerOfYours_SeesTheRequest()
    {
        await using PageServer server = await PageServer.StartAsync(context => Pages.SendAsync(context.Response, context.Request.Headers["X-Added"].ToString(), "text/plain"));
        using var services = new LoaderServices(client: builder => builder.AddHttpMessageHandler(() => new StubHandler(request => request.Headers.Add("X-Added", "by a handler"))));

        (await services.Loader.LoadAsync(server.Url())).Text.Should().Be("by a handler");
    }

    [Fact]
    public async Task LoadAsync_HandlerOfYoursFails_IsATypedError()
    {
        using var services = new LoaderServices(client: builder => builder.AddHttpMessageHandler(() => new StubHandler(_ => throw new NotSupportedException("The handler is broken."))));

        ArticleLoadException error = await services.FailAsync(new Uri("http://public.example/"));

        error.Code.Should().Be(ArticleLoadErrorCode.LoadFailed);
        error.InnerException.Should().BeOfType<NotSupportedException>();
    }

    [Fact]
    public async Task LoadAsync_HandlerOfYoursTakesTooLong_IsATypedError()
    {
        using var services = new LoaderServices(client: builder => builder.AddHttpMessageHandler(() => new StubHandler(_ => throw new TaskCanceledException())));

        (await services.FailAsync(new Uri("http://public.example/"))).Code.Should().Be(ArticleLoadErrorCode.TimedOut);
    }

    [Fact]
    public async Task LoadAsync_ManyAtOnce_AllLoad()
    {
        await using PageServer server = await PageServer.StartAsync(context => Pages.SendAsync(context.Response, context.Request.Path.Value!, "text/plain"));
        using var services = new LoaderServices();

        Article[] articles = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => services.Loader.LoadAsync(server.Url($"/{i}"))));

        articles.Select(article => article.Text).Should().Equal(Enumerable.Range(0, 100).Select(i => $"/{i}"));
    }

    private static Task Redirect(HttpContext context, string target)
    {
        context.Response.Redirect(target);
        return Task.CompletedTask;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }

    private sealed class StubHandler(Action<HttpRequestMessage> before) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            before(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
