using System.Net;
using ArticleKit.Extensions.Loading;
using ArticleKit.Extensions.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Extensions.Tests.Loading;

/// <summary>Whom the loader connects to.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0x7f.1")]
    [InlineData("017700000001")]
    [InlineData("0177.0.0.01")]
    [InlineData("127.0.0.1.")]
    [InlineData("①②⑦.⓪.⓪.①")]
    [InlineData("0.0.0.0")]
    [InlineData("[::1]")]
    [InlineData("[::]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("[64:ff9b::127.0.0.1]")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("anything.localhost")]
    [InlineData("localhost.")]
    public async Task LoadAsync_LoopbackInAnyForm_IsRefusedWithoutConnection(string host)
    {
        await using RawServer server = RawServer.Saying("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>secret");
        using var services = new LoaderServices(allowsLoopback: false, network: new FixedNetwork(("127.0.0.1.", [["127.0.0.1"]])));

        ArticleLoadException error = await services.FailAsync(new Uri($"http://{host}:{server.Port}/"));

        error.Code.Should().Be(ArticleLoadErrorCode.AddressNotAllowed);
        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task LoadAsync_NameThatTheSystemKnows_IsFound()
    {
        await using PageServer server = await PageServer.StartAsync(context => Pages.SendAsync(context.Response));
        using var services = new LoaderServices(services: collection => collection.AddSingleton<SystemNetwork>());

        (await services.Loader.LoadAsync(server.Url(host: "localhost"))).Url.Should().Be(server.Url(host: "localhost"));
    }

    [Fact]
    public async Task LoadAsync_NameIsFoundTooLate_EndsInTime()
    {
        await using RawServer server = RawServer.Saying("HTTP/1.1 200 OK\r\n\r\n");
        using var services = new LoaderServices(options => options.Timeout = TimeSpan.FromMilliseconds(200), new FixedNetwork(("late.example", [["127.0.0.1"]])) { IsLate = true });

        (await services.FailAsync(server.Url(host: "late.example"))).Code.Should().Be(ArticleLoadErrorCode.TimedOut);
    }

    [Fact]
    public void Proxy_OfTheSystem_IsTheDefaultOne() => new SystemNetwork().Proxy.Should().BeSameAs(HttpClient.DefaultProxy);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task LoadAsync_NameLeadsToLoopback_IsRefusedWithoutConnection(string address)
    {
        await using RawServer server = RawServer.Saying("HTTP/1.1 200 OK\r\n\r\n");
        var network = new FixedNetwork(("rebound.example", [[address]]));
        using var services = new LoaderServices(network: network, allowsLoopback: false);

        (await services.FailAsync(server.Url(host: "rebound.example"))).Code.Should().Be(ArticleLoadErrorCode.AddressNotAllowed);
        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task LoadAsync_AllowedNetworkInItsOtherForm_IsAllowed()
    {
        await using PageServer server = await PageServer.StartAsync(context => Pages.SendAsync(context.Response));
        using var services = new LoaderServices(network: new FixedNetwork(("mapped.example", [["::ffff:127.0.0.1"]])));

        (await services.Loader.LoadAsync(server.Url(host: "mapped.example"))).HtmlBytes.Length.Should().BePositive();
    }

    [Fact]
    public async Task LoadAsync_NameChangesItsAddressBetweenHops_IsJudgedAtEachConnection()
    {
        await using PageServer server = await PageServer.StartAsync(context =>
        {
            context.Response.Headers.Connection = "close";
            context.Response.Redirect("/next");
            return Task.CompletedTask;
        });
        var network = new FixedNetwork(("rebound.example", [["127.0.0.1"], ["127.0.0.2"]]));
        using var services = new LoaderServices(network: network);

        ArticleLoadException error = await services.FailAsync(server.Url(host: "rebound.example"));

        error.Code.Should().Be(ArticleLoadErrorCode.AddressNotAllowed);
        (server.Requests, network.Asked("rebound.example")).Should().Be((1, 2));
    }

    [Fact]
    public async Task LoadAsync_NameWithGoodAndBadAddresses_TakesTheGoodOne()
    {
        await using PageServer server = await PageServer.StartAsync(context => Pages.SendAsync(context.Response, $"<p>{context.Connection.LocalIpAddress}</p>"));
        using var services = new LoaderServices(network: new FixedNetwork(("mixed.example", [["127.0.0.2", "10.0.0.1", "127.0.0.1"]])));

        Article article = await services.Loader.LoadAsync(server.Url(host: "mixed.example"));

        Pages.TextOf(article).Should().Be("127.0.0.1");
    }

    [Fact]
    public async Task LoadAsync_FirstAddressIsDead_TakesTheNext()
    {
        await using RawServer server = RawServer.Saying("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nalive");
        using var services = new LoaderServices(options => options.AllowedNetworks.Add("127.0.0.0/8"), new FixedNetwork(("half.example", [["127.0.0.3", "127.0.0.1"]])));

        (await services.Loader.LoadAsync(server.Url(host: "half.example"))).Text.Should().Be("alive");
    }

    [Fact]
    public async Task LoadAsync_NameWithoutAddress_IsNotFound()
    {
        using var services = new LoaderServices();

        (await services.FailAsync(new Uri("http://nowhere.example/"))).Code.Should().Be(ArticleLoadErrorCode.HostNotFound);
    }

    [Fact]
    public async Task LoadAsync_NobodyListens_FailsToConnect()
    {
        int port;
        await using (RawServer server = RawServer.Saying(""))
        {
            port = server.Port;
        }

        using var services = new LoaderServices();

        (await services.FailAsync(new Uri($"http://127.0.0.1:{port}/"))).Code.Should().Be(ArticleLoadErrorCode.ConnectionFailed);
    }

    [Fact]
    public async Task LoadAsync_PrivateAddressesAllowed_Loads()
    {
        await using PageServer server = await PageServer.StartAsync(context => Pages.SendAsync(context.Response));
        using var services = new LoaderServices(options => options.AllowPrivateAddresses = true, new FixedNetwork(("localhost", [["127.0.0.1"]])), allowsLoopback: false);

        (await services.Loader.LoadAsync(server.Url(host: "localhost"))).HtmlBytes.Length.Should().BePositive();
    }

    [Fact]
    public async Task LoadAsync_ProxyOfTheEnvironment_IsNotUsedUnlessAllowed()
    {
        await using RawServer proxy = RawServer.Saying("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nfrom the proxy");
        using var direct = new LoaderServices(network: Behind(new WebProxy(proxy.Url())));

        (await direct.FailAsync(new Uri("http://public.example/"))).Code.Should().Be(ArticleLoadErrorCode.HostNotFound);
        proxy.Connections.Should().Be(0);

        using var allowed = new LoaderServices(options => options.UseProxy = true, Behind(new WebProxy(proxy.Url())), allowsLoopback: false);
        (await allowed.Loader.LoadAsync(new Uri("http://public.example/"))).Text.Should().Be("from the proxy");
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://localhost./")]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://0x7f.1./")]
    [InlineData("http://[64:ff9b::10.0.0.1]/")]
    public async Task LoadAsync_PrivateAddressThroughProxy_IsRefusedAllTheSame(string url)
    {
        await using RawServer proxy = RawServer.Saying("HTTP/1.1 200 OK\r\n\r\n");
        using var services = new LoaderServices(options => options.UseProxy = true, Behind(new WebProxy(proxy.Url())), allowsLoopback: false);

        (await services.FailAsync(new Uri(url))).Code.Should().Be(ArticleLoadErrorCode.AddressNotAllowed);
        proxy.Connections.Should().Be(0);
    }

    [Fact]
    public async Task LoadAsync_SecurePageThroughProxy_AsksForATunnel()
    {
        string? asked = null;
        await using var proxy = new RawServer((socket, head, stop) =>
        {
            asked = head;
            return RawServer.SendAsync(socket, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", stop);
        });
        using var services = new LoaderServices(options => options.UseProxy = true, Behind(new WebProxy(proxy.Url())), allowsLoopback: false);

        (await services.FailAsync(new Uri("https://public.example/"))).Code.Should().Be(ArticleLoadErrorCode.ConnectionFailed);
        asked.Should().StartWith("CONNECT public.example:443");
    }

    [Fact]
    public async Task LoadAsync_ServerThatTheProxyLeavesOut_IsJudged()
    {
        await using RawServer server = RawServer.Saying("HTTP/1.1 200 OK\r\n\r\n");
        var proxy = new WebProxy("http://127.0.0.1:1") { BypassList = ["direct\\.example"] };
        using var services = new LoaderServices(
            options => options.UseProxy = true, Behind(proxy, ("direct.example", [["127.0.0.1"]])), allowsLoopback: false);

        (await services.FailAsync(server.Url(host: "direct.example"))).Code.Should().Be(ArticleLoadErrorCode.AddressNotAllowed);
        server.Connections.Should().Be(0);
    }

    private static FixedNetwork Behind(IWebProxy proxy, params (string Host, string[][] Answers)[] hosts) => new(hosts) { TestProxy = proxy };
}
