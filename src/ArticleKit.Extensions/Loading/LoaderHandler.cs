using System.Diagnostics;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace ArticleKit.Extensions.Loading;

/// <summary>Makes what asks the servers.</summary>
internal static class LoaderHandler
{
    // What is left of a page that nobody wants is read to keep its connection; more of it costs more than a new one.
    private const int MaxDrainLength = 65_536;

    /// <summary>Makes a handler that follows nothing, keeps no cookies, tells no credentials, and connects to allowed addresses only.</summary>
    public static SocketsHttpHandler Create(ArticleLoaderOptions options, SystemNetwork network)
    {
        var connector = new CheckedConnector(new AddressPolicy(options), network, options.UseProxy);
        return new SocketsHttpHandler
        {
            // The loader follows and unpacks by itself, since it counts and judges what comes.
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = connector.ConnectAsync,
            ConnectTimeout = options.Timeout,
            UseCookies = false,
            UseProxy = options.UseProxy,
            Proxy = options.UseProxy ? network.Proxy : null,
            MaxResponseDrainSize = MaxDrainLength,
            SslOptions = { CertificateChainPolicy = CreateChainPolicy() },

            // Strangers have no business with the ids of our traces.
            ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
        };
    }

    /// <summary>
    /// Certificates may name addresses at which others and lists of revoked ones are to be found. The framework would ask there past the callback that
    /// checks addresses, and whoever holds a certificate writes what he likes into it.
    /// </summary>
    private static X509ChainPolicy CreateChainPolicy() => new() { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck };
}
