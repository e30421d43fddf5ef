using System.Net;

namespace ArticleKit.Extensions.Loading;

/// <summary>What the system knows of the network.</summary>
internal class SystemNetwork
{
    /// <summary>The proxy that the system or the environment names.</summary>
    public virtual IWebProxy Proxy => HttpClient.DefaultProxy;

    /// <summary>The addresses of a host, in the order in which they are to be tried.</summary>
    public virtual Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) => Dns.GetHostAddressesAsync(host, cancellationToken);
}
