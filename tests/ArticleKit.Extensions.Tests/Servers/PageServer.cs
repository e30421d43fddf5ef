using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleKit.Extensions.Tests.Servers;

/// <summary>A server of this machine that speaks HTTP as it should, with whatever content a test gives it.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private int _requests;

    private PageServer(WebApplication application) => _application = application;

    public int Port { get; private set; }

    public string Scheme { get; private init; } = "http";

    public int Requests => _requests;

    public static async Task<PageServer> StartAsync(RequestDelegate answer, bool isSecure = false)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Any, 0, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                if (isSecure)
                {
                    listen.UseHttps(SelfSigned());
                }
            });
        });
        var server = new PageServer(builder.Build()) { Scheme = isSecure ? "https" : "http" };
        server._application.Run(context =>
        {
            Interlocked.Increment(ref server._requests);
            return answer(context);
        });
        await server._application.StartAsync();
        IServerAddressesFeature addresses = server._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        server.Port = new Uri(addresses.Addresses.Single().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)).Port;
        return server;
    }

    /// <summary>The address of a path, by the number of this machine or another name of it.</summary>
    public Uri Url(string path = "/", string host = "127.0.0.1") => new($"{Scheme}://{host}:{Port}{path}");

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=article-kit-test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
