using System.Net;
using ArticleKit.Extensions.Loading;
using ArticleKit.Extensions.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Extensions.Tests.Loading;

/// <summary>What no answer of a server shows: how it is asked.</summary>
public sealed class LoaderHandlerTests
{
    [Fact]
    public void Create_NothingSet_FollowsKeepsAndTellsNothingByItself()
    {
        // The network of the tests throws when it is asked for a proxy.
        using SocketsHttpHandler handler = LoaderHandler.Create(new ArticleLoaderOptions(), new FixedNetwork());

        handler.Should().BeEquivalentTo(new
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = false,
            Proxy = (IWebProxy?)null,
            Credentials = (ICredentials?)null,
            DefaultProxyCredentials = (ICredentials?)null,
            PreAuthenticate = false,
        });
        handler.ConnectCallback.Should().NotBeNull();
    }

    [Fact]
    public async Task LoadAsync_AnyPage_IsAskedForByTheVersionWhoseConnectionsAreChecked()
    {
        HttpRequestMessage? asked = null;
        using var services = new LoaderServices(client: builder => builder.AddHttpMessageHandler(() => new Listener(request => asked = request)));

        await services.FailAsync(new Uri("http://public.example/"));

        (asked!.Version, asked.VersionPolicy).Should().Be((HttpVersion.Version11, HttpVersionPolicy.RequestVersionOrLower));
    }

    [Fact]
    public void CreateClient_OfTheLoader_HasNoLimitOfTimeBesideThatOfTheLoad()
    {
        using var services = new LoaderServices();

        using HttpClient client = services.Provider.GetRequiredService<IHttpClientFactory>().CreateClient(ArticleLoader.ClientName);

        client.Timeout.Should().Be(Timeout.InfiniteTimeSpan, "the limit may be set higher than what clients have by default");
    }

    private sealed class Listener(Action<HttpRequestMessage> asked) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            asked(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
