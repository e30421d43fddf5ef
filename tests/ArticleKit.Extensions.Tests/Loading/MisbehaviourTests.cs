using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using ArticleKit.Extensions.Tests.Servers;
using Microsoft.AspNetCore.Http.Features;

namespace ArticleKit.Extensions.Tests.Loading;

/// <summary>What servers do that they should not.</summary>
public class MisbehaviourTests
{
    [Fact]
    public async Task LoadAsync_EndlessBody_IsRefusedAtTheLimit()
    {
        long sent = 0;
        await using var server = new RawServer(async (socket, _, stop) =>
        {
            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", stop);
            byte[] piece = new byte[16_384];
            while (true)
            {
                Interlocked.Add(ref sent, await socket.SendAsync(piece, stop));
            }
        });
        using var services = new LoaderServices(options => options.MaxTransferLength = 100_000);

        ArticleLoadException error = await services.FailAsync(server.Url());

        (error.Code, error.StatusCode).Should().Be((ArticleLoadErrorCode.TooLong, HttpStatusCode.OK));
        error.Message.Should().Contain("100,000 bytes");
        Interlocked.Read(ref sent).Should().BeLessThan(50_000_000, "it is not read on");
    }

    [Fact]
    public async Task LoadAsync_LengthStatedBeyondTheLimit_IsRefusedBeforeTheBody()
    {
        await using var server = new RawServer(async (socket, _, stop) =>
        {
            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100001\r\n\r\n", stop);
            await Task.Delay(Timeout.Infinite, stop);
        });
        using var services = new LoaderServices(options => options.MaxTransferLength = 100_000);

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.TooLong);
    }

    [Fact]
    public async Task LoadAsync_AsLongAsTheLimits_Loads()
    {
        await using PageServer server = await PageServer.StartAsync(context => Pages.SendAsync(context.Response, new string('a', 1000)));
        using var services = new LoaderServices(options => (options.MaxTransferLength, options.MaxLength) = (1000, 1000));

        (await services.Loader.LoadAsync(server.Url())).InputLength.Should().Be(1000);
    }

    [Fact]
    public async Task LoadAsync_Bomb_IsRefusedWhenUnpackedSoFar()
    {
        using var bomb = new MemoryStream();
        await using (var packer = new GZipStream(bomb, CompressionLevel.Optimal, leaveOpen: true))
        {
            packer.Write(new byte[50_000_000]);
        }

        await using PageServer server = await PageServer.StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return Pages.SendAsync(context.Response, bomb.ToArray());
        });
        using var services = new LoaderServices(options => options.MaxLength = 1_000_000);

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.TooLong);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LoadAsync_BodyThatDrips_EndsInTime(bool hasHead)
    {
        await using var server = new RawServer(async (socket, _, stop) =>
        {
            await RawServer.SendAsync(socket, hasHead ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" : "HTTP/1.1 200 OK\r\nX-Endless: ", stop);
            using var drip = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
            while (await drip.WaitForNextTickAsync(stop))
            {
                await RawServer.SendAsync(socket, "a", stop);
            }
        });
        using var services = new LoaderServices(options => options.Timeout = TimeSpan.FromMilliseconds(300));

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.TimedOut);
    }

    [Fact]
    public async Task LoadAsync_Cancelled_EndsWithTheToken()
    {
        using var cancellation = new CancellationTokenSource();
        await using PageServer server = await PageServer.StartAsync(async context =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var services = new LoaderServices();

        (await services.Loader.Awaiting(loader => loader.LoadAsync(server.Url(), cancellation.Token)).Should().ThrowAsync<OperationCanceledException>())
            .Which.CancellationToken.Should().Be(cancellation.Token);
        services.Log.Entries.Should().ContainSingle(entry => entry.Event.Name == "ArticleLoadCancelled");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n<p>Not so long.")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>ab\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nnonsense\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\na")]
    [InlineData("<html><p>This is HTTP/0.9.</p></html>")]
    [InlineData("SSH-2.0-OpenSSH_9.9\r\n")]
    [InlineData("HTTP/1.1 two hundred\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nno header at all\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("")]
    public async Task LoadAsync_AnswerThatIsNone_IsTold(string answer)
    {
        await using RawServer server = RawServer.Saying(answer);
        using var services = new LoaderServices();

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.InvalidResponse);
    }

    [Fact]
    public async Task LoadAsync_HugeHeaders_AreRefused()
    {
        await using RawServer server = RawServer.Saying($"HTTP/1.1 200 OK\r\nX-Long: {new string('a', 200_000)}\r\n\r\n");
        using var services = new LoaderServices();

        (await services.FailAsync(server.Url())).Code.Should().Be(ArticleLoadErrorCode.InvalidResponse);
    }

    [Fact]
    public async Task LoadAsync_LongerThanItsLength_IsReadToItsLength()
    {
        await using RawServer server = RawServer.Saying("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nabcdefgh");
        using var services = new LoaderServices();

        (await services.Loader.LoadAsync(server.Url())).Text.Should().Be("abcd");
    }

    [Fact]
    public async Task LoadAsync_ConnectionIsResetInTheMiddle_IsTold()
    {
        await using PageServer server = await PageServer.StartAsync(async context =>
        {
            context.Response.ContentType = "text/html";
            await context.Response.Body.WriteAsync("<p>Half a"u8.ToArray());
            await context.Response.Body.FlushAsync();
            context.Features.GetRequiredFeature<IHttpRequestLifetimeFeature>().Abort();
        });
        using var services = new LoaderServices();

        (await services.FailAsync(server.Url())).Code.Should().BeOneOf(ArticleLoadErrorCode.ConnectionFailed, ArticleLoadErrorCode.InvalidResponse);
    }

    [Fact]
    public async Task LoadAsync_ConnectionIsResetAtOnce_IsTold()
    {
        await using var server = new RawServer((socket, _, _) =>
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
            return Task.CompletedTask;
        });
        using var services = new LoaderServices();

        (await services.FailAsync(server.Url())).Code.Should().BeOneOf(ArticleLoadErrorCode.ConnectionFailed, ArticleLoadErrorCode.InvalidResponse);
    }

    [Theory]
    [InlineData(204)]
    [InlineData(200)]
    public async Task LoadAsync_NoContent_IsAnEmptyArticle(int status)
    {
        await using RawServer server = RawServer.Saying($"HTTP/1.1 {status} Fine\r\nContent-Length: 0\r\n\r\n");
        using var services = new LoaderServices();

        (await services.Loader.LoadAsync(server.Url())).InputLength.Should().Be(0);
    }
}
