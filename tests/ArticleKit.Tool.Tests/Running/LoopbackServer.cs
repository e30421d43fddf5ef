using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleKit.Tool.Tests.Running;

/// <summary>A server on this machine that answers with exactly the bytes it is told to, well-formed or not.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, NetworkStream, Task> _answer;
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Starts the server.</summary>
    /// <param name="answer">Writes the answer to the request for a path.</param>
    public LoopbackServer(Func<string, NetworkStream, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    public string Address { get; }

    /// <summary>The paths that were asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>An answer with some headers and a body.</summary>
    public static async Task RespondAsync(NetworkStream stream, string head, ReadOnlyMemory<byte> body)
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {head}\r\nConnection: close\r\n\r\n"));
        await stream.WriteAsync(body);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        CancellationToken stop = _stop.Token;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(stop);
                _ = ServeAsync(client);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
                string request = await reader.ReadLineAsync() ?? "";
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                }

                string path = request.Split(' ') is [_, var target, ..] ? target : "";
                Requests.Enqueue(path);
                await _answer(path, stream);
            }
            catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
            {
                // The other side has had enough.
            }
        }
    }
}
