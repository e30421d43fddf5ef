using System.Diagnostics.CodeAnalysis;
using ArticleKit.Orleans;
using Microsoft.Extensions.Hosting;

namespace ArticleKit.Tool.Cluster;

/// <summary>What workers and clients have in common.</summary>
internal static class ClusterHost
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(20);

    public static CorpusClusterOptions OptionsOf(ClusterPlace place) =>
        new() { Redis = place.Redis, ClusterId = place.Name, ServiceId = place.Name, GatewayPort = place.GatewayPort };

    /// <summary>Starts; whatever keeps it from starting is told as what could not be reached.</summary>
    /// <exception cref="IOException">It cannot start.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "Libraries of others tell that nobody answers in many ways.")]
    public static async Task StartAsync(IHost host, string failure, CancellationToken cancellationToken)
    {
        // A client to whom nobody answers would wait for ever.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeLimit);
        try
        {
            await host.StartAsync(limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException(FormattableString.Invariant($"{failure}: nobody answered within {(int)TimeLimit.TotalSeconds} seconds."), exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new IOException($"{failure}: {exception.Message}", exception);
        }
    }
}
