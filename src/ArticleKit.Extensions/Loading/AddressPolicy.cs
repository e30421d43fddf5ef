using System.Net;

namespace ArticleKit.Extensions.Loading;

/// <summary>Which addresses may be loaded from.</summary>
internal sealed class AddressPolicy
{
    private readonly bool _allowsAll;
    private readonly IPNetwork[] _allowed;

    public AddressPolicy(ArticleLoaderOptions options)
    {
        _allowsAll = options.AllowPrivateAddresses;
        _allowed = [.. options.AllowedNetworks.Select(IPNetwork.Parse)];
    }

    /// <summary>Whether an address may be connected to.</summary>
    public bool Allows(IPAddress address)
    {
        IPAddress plain = PublicAddresses.Embedded(address) ?? address;
        return _allowsAll || PublicAddresses.Contain(address) || Array.Exists(_allowed, network => network.Contains(plain) || network.Contains(address));
    }

    /// <summary>
    /// Whether a host is refused by its name alone: as an address, however it is written, or as a name of the machine itself. All other names are
    /// judged by what they lead to, when that is connected to.
    /// </summary>
    public bool RefusesName(Uri url)
    {
        // With a dot at the end it is the same host, and to a proxy that may be the same address.
        string name = url.IdnHost.TrimEnd('.');
        if (IPAddress.TryParse(name, out IPAddress? address))
        {
            return !Allows(address);
        }

        bool isLocal = name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
        return isLocal && !Allows(IPAddress.Loopback) && !Allows(IPAddress.IPv6Loopback);
    }
}
