using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleKit.Extensions.Tests.Servers;

/// <summary>A server of this machine that says what a test tells it to, HTTP or not.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Socket, string, CancellationToken, Task> _answer;
    private readonly bool _speaksFirst;
    private readonly Task _work;
    private int _connections;

    public RawServer(Func<Socket, string, CancellationToken, Task> answer)
        : this(speaksFirst: false, answer)
    {
    }

    /// <param name="speaksFirst">Whether the answer begins with the connection, and not after the head of a request.</param>
    /// <param name="answer">The answer.</param>
    public RawServer(bool speaksFirst, Func<Socket, string, CancellationToken, Task> answer)
    {
        _speaksFirst = speaksFirst;
        _answer = answer;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _work = AcceptAsync();
    }

    public int Port { get; }

    public int Connections => _connections;

    /// <summary>A server that sends these characters to everybody, and then closes.</summary>
    public static RawServer Saying(string answer) => new((socket, _, stop) => SendAsync(socket, answer, stop));

    public static async Task SendAsync(Socket socket, string text, CancellationToken stop) => await socket.SendAsync(Encoding.Latin1.GetBytes(text), stop);

    public Uri Url(string path = "/", string host = "127.0.0.1") => new($"http://{host}:{Port}{path}");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _work;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                connections.Add(ServeAsync(socket));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                await _answer(socket, _speaksFirst ? "" : await ReadHeadAsync(socket), _stop.Token);
            }
            catch (Exception exception) when (exception is SocketException or OperationCanceledException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<string> ReadHeadAsync(Socket socket)
    {
        var head = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            int read = await socket.ReceiveAsync(buffer, _stop.Token);
            if (read == 0)
            {
                break;
            }

            head.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return head.ToString();
    }
}
