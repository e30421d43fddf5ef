using System.Collections.Concurrent;
using System.Net;
using ArticleKit.Extensions.Loading;

namespace ArticleKit.Extensions.Tests.Servers;

/// <summary>Knows the addresses of some hosts: one answer after the other, the last one for ever. Asks no server.</summary>
internal sealed class FixedNetwork(params (string Host, string[][] Answers)[] hosts) : SystemNetwork
{
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);

    public IWebProxy? TestProxy { get; init; }

    public override IWebProxy Proxy => TestProxy ?? throw new InvalidOperationException("No test asks for the proxy of the system.");

    /// <summary>Whether an answer comes only when nobody waits for it any more.</summary>
    public bool IsLate { get; init; }

    public int Asked(string host) => _asked.GetValueOrDefault(host);

    public override async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        if (IsLate)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        int asked = _asked.AddOrUpdate(host, 1, (_, count) => count + 1);
        if (IPAddress.TryParse(host, out IPAddress? literal))
        {
            return [literal];
        }

        string[][] answers = hosts.FirstOrDefault(known => known.Host == host).Answers ?? [[]];
        return [.. answers[Math.Min(asked, answers.Length) - 1].Select(IPAddress.Parse)];
    }
}
