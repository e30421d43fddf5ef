using System.Net;
using ArticleKit.Extensions.Tests.Servers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Extensions.Tests.Loading;

public class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task LoadAsync_RelativeRedirect_TellsTheLastAddress(int status)
    {
        await using PageServer server = await PageServer.StartAsync(context =>
            context.Request.Path == "/a/old" ? RedirectAsync(context, "../b/new?x=1#part", status) : Pages.SendAsync(context.Response));
        using var services = new LoaderServices();

        Article article = await services.Loader.LoadAsync(server.Url("/a/old"));

        article.Url.Should().Be(server.Url("/b/new?x=1"));
        server.Requests.Should().Be(2);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("gopher://127.0.0.1:70/")]
    public async Task LoadAsync_RedirectToOtherScheme_IsRefused(string target)
    {
        await using PageServer server = await PageServer.StartAsync(context => RedirectAsync(context, target));
        using var services = new LoaderServices();

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.RedirectNotAllowed);
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://169.254.169.254/latest/")]
    [InlineData("//2130706434/")]
    public async Task LoadAsync_RedirectToPrivateAddress_IsRefused(string target)
    {
        await using PageServer server = await PageServer.StartAsync(context => RedirectAsync(context, target));
        using var services = new LoaderServices();

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.AddressNotAllowed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("http://")]
    [InlineData("http://[not-an-address/")]
    [InlineData("http://xn--é/")]
    public async Task LoadAsync_RedirectToNowhere_IsRefused(string? target)
    {
        await using RawServer server = RawServer.Saying($"HTTP/1.1 302 Found\r\n{(target is null ? "" : $"Location: {target}\r\n")}Content-Length: 0\r\n\r\n");
        using var services = new LoaderServices();

        ArticleLoadException error = await services.FailAsync(server.Url());

        error.Code.Should().BeOneOf(ArticleLoadErrorCode.RedirectNotAllowed, ArticleLoadErrorCode.TooManyRedirects);
        server.Connections.Should().Be(1);
    }

    [Fact]
    public async Task LoadAsync_RedirectInACircle_EndsWhenItComesBack()
    {
        await using PageServer server = await PageServer.StartAsync(context => RedirectAsync(context, context.Request.Path == "/a" ? "/b" : "/a"));
        using var services = new LoaderServices();

        (await services.FailAsync(server.Url("/a"))).Code.Should().Be(ArticleLoadErrorCode.TooManyRedirects);
        server.Requests.Should().Be(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task LoadAsync_MoreRedirectsThanAllowed_EndsAtTheLimit(int limit)
    {
        int page = 0;
        await using PageServer server = await PageServer.StartAsync(context => RedirectAsync(context, $"/{Interlocked.Increment(ref page)}"));
        using var services = new LoaderServices(options => options.MaxRedirects = limit);

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.TooManyRedirects);
        server.Requests.Should().Be(limit + 1);
    }

    [Fact]
    public async Task LoadAsync_AsManyRedirectsAsAllowed_Loads()
    {
        int page = 0;
        await using PageServer server = await PageServer.StartAsync(context =>
            page == 3 ? Pages.SendAsync(context.Response) : RedirectAsync(context, $"/{Interlocked.Increment(ref page)}"));
        using var services = new LoaderServices(options => options.MaxRedirects = 3);

        (await services.Loader.LoadAsync(server.Url())).Url.Should().Be(server.Url("/3"));
    }

    [Fact]
    public async Task LoadAsync_RedirectsThatAllTakeTheirTime_EndTogetherInTime()
    {
        int page = 0;
        await using PageServer server = await PageServer.StartAsync(async context =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), context.RequestAborted);
            await RedirectAsync(context, $"/{Interlocked.Increment(ref page)}");
        });
        using var services = new LoaderServices(options => (options.Timeout, options.MaxRedirects) = (TimeSpan.FromSeconds(1), 50));

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.TimedOut, "51 answers take more than a second, though none of them does");
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::ffff:169.254.169.254]/latest/")]
    public async Task LoadAsync_RedirectToPrivateAddressThroughProxy_IsRefused(string target)
    {
        await using RawServer proxy = RawServer.Saying($"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n");
        var network = new FixedNetwork { TestProxy = new WebProxy(proxy.Url()) };
        using var services = new LoaderServices(options => options.UseProxy = true, network, allowsLoopback: false);

        (await services.FailAsync(new Uri("http://public.example/"))).Code.Should().Be(ArticleLoadErrorCode.AddressNotAllowed);
        proxy.Connections.Should().Be(1);
    }

    [Fact]
    public async Task LoadAsync_RedirectWithEndlessBody_IsFollowed()
    {
        await using PageServer server = await PageServer.StartAsync(async context =>
        {
            if (context.Request.Path == "/new")
            {
                await Pages.SendAsync(context.Response);
                return;
            }

            await RedirectAsync(context, "/new");
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[4096]);
            }
        });
        using var services = new LoaderServices();

        (await services.Loader.LoadAsync(server.Url())).Url.Should().Be(server.Url("/new"));
    }

    [Fact]
    public async Task LoadAsync_FromSecureToInsecure_IsRefusedUnlessAllowed()
    {
        await using PageServer plain = await PageServer.StartAsync(context => Pages.SendAsync(context.Response));
        await using PageServer secure = await PageServer.StartAsync(context => RedirectAsync(context, plain.Url().AbsoluteUri), isSecure: true);
        using var careful = new LoaderServices(client: Trust);
        using var careless = new LoaderServices(options => options.AllowInsecureRedirects = true, client: Trust);

        (await careful.FailAsync(secure.Url())).Code.Should().Be(ArticleLoadErrorCode.RedirectNotAllowed);
        plain.Requests.Should().Be(0);
        (await careless.Loader.LoadAsync(secure.Url())).Url.Should().Be(plain.Url());

#pragma warning disable CA5359 // The certificate is our own.
        static void Trust(IHttpClientBuilder client) =>
            client.UseSocketsHttpHandler((handler, _) => handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true);
#pragma warning restore CA5359
    }

    [Fact]
    public async Task LoadAsync_CertificateOfNobody_IsNotTrusted()
    {
        await using PageServer server = await PageServer.StartAsync(context => Pages.SendAsync(context.Response), isSecure: true);
        using var services = new LoaderServices();

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.SecureConnectionFailed);
        server.Requests.Should().Be(0);
    }

    private static Task RedirectAsync(HttpContext context, string target, int status = 302)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    }
}
