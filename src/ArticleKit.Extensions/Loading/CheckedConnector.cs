using System.Net;
using System.Net.Sockets;

namespace ArticleKit.Extensions.Loading;

/// <summary>
/// Opens connections to allowed addresses only. The address that was judged is the one that is connected to: nothing asks for the name again in between,
/// so that a name that changes its mind gains nothing.
/// </summary>
internal sealed class CheckedConnector(AddressPolicy policy, SystemNetwork network, bool usesProxy)
{
    /// <summary>Opens a connection for the HTTP client.</summary>
    /// <exception cref="AddressRefusedException">The host has no address that is allowed.</exception>
    /// <exception cref="SocketException">The host has no address, or none of them answers.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        DnsEndPoint endPoint = context.DnsEndPoint;
        IPAddress[] addresses = await network.ResolveAsync(endPoint.Host, cancellationToken).ConfigureAwait(false);
        if (!IsProxy(context))
        {
            addresses = addresses.Length == 0 ? addresses : Allowed(addresses);
        }

        SocketException failure = new((int)SocketError.HostNotFound);
        foreach (IPAddress address in addresses)
        {
            try
            {
                // A socket of version 6 reaches no address of version 4, however that is written.
                IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
                return await OpenAsync(new IPEndPoint(plain, endPoint.Port), cancellationToken).ConfigureAwait(false);
            }
            catch (SocketException exception)
            {
                failure = exception;
            }
        }

        throw failure;
    }

    /// <exception cref="SocketException">Nobody answers, or this machine does not speak the version of IP.</exception>
    private static async Task<Stream> OpenAsync(IPEndPoint endPoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endPoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private IPAddress[] Allowed(IPAddress[] addresses)
    {
        IPAddress[] allowed = Array.FindAll(addresses, policy.Allows);
        return allowed.Length > 0 ? allowed : throw new AddressRefusedException();
    }

    /// <summary>Whether what is connected to is not the server of the page: a proxy, which was chosen by whoever runs the application.</summary>
    private bool IsProxy(SocketsHttpConnectionContext context)
    {
        HttpRequestMessage request = context.InitialRequestMessage;
        bool isServer = request.RequestUri is { } url && url.IdnHost == context.DnsEndPoint.Host && url.Port == context.DnsEndPoint.Port;
        return usesProxy && (request.Method == HttpMethod.Connect || !isServer);
    }
}
