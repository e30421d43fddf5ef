using System.Net;

namespace ArticleKit.Orleans.Hosting;

/// <summary>Checks what a user says of a cluster before anything is begun.</summary>
internal static class ClusterCheck
{
    /// <exception cref="ArgumentException">Something is wrong.</exception>
    public static void Check(CorpusClusterOptions options)
    {
        if (options.SiloPort is < 0 or > 65_535 || options.GatewayPort is < 0 or > 65_535)
        {
            throw new ArgumentException("A port is from 0 to 65535.", nameof(options));
        }

        if (string.IsNullOrWhiteSpace(options.ClusterId) || string.IsNullOrWhiteSpace(options.ServiceId))
        {
            throw new ArgumentException("A cluster needs names.", nameof(options));
        }

        if (options.Address is not null && !IPAddress.TryParse(options.Address, out _))
        {
            throw new ArgumentException($"'{options.Address}' is no IP address.", nameof(options));
        }

        if (options.Redis is not null && string.IsNullOrWhiteSpace(options.Redis))
        {
            throw new ArgumentException("The address of Redis is empty.", nameof(options));
        }
    }

    public static int PortOr(int port, int other) => port == 0 ? other : port;
}
