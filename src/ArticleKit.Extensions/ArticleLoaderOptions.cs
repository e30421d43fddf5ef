using ArticleKit.Extensions.Loading;

namespace ArticleKit.Extensions;

/// <summary>What <see cref="ArticleLoader"/> may load, and at which cost. Read once, when the loader is first asked for.</summary>
/// <remarks>
/// The values are checked when the application starts: one that is out of its range ends the start with an
/// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> that names the setting. Setting a property checks nothing.
/// </remarks>
public sealed class ArticleLoaderOptions
{
    /// <summary>The longest time of a load with all its redirects, above zero and up to a day; 30 seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The most redirects that are followed, from 0 to 50; 10 by default.</summary>
    public int MaxRedirects { get; set; } = 10;

    /// <summary>The most bytes of a page as they come over the wire, 1 or more; 10,000,000 by default.</summary>
    public int MaxTransferLength { get; set; } = 10_000_000;

    /// <summary>The most bytes of a page after decompression, 1 or more; 32,000,000 by default, as <see cref="ArticleLimits.MaxInputLength"/>.</summary>
    public int MaxLength { get; set; } = ArticleLimits.Default.MaxInputLength;

    /// <summary>
    /// Whom servers are told who asks, in the syntax of the header <c>User-Agent</c>; <c>ArticleKit/</c> and the version by default. Operators of sites
    /// are grateful for an address: <c>"example-reader/1.0 (+https://example.org/reader)"</c>.
    /// </summary>
    public string UserAgent { get; set; } = LoaderUserAgent.Default;

    /// <summary>Whether a redirect may lead from <c>https</c> to <c>http</c>; no by default.</summary>
    public bool AllowInsecureRedirects { get; set; }

    /// <summary>
    /// Whether any address may be loaded from; no by default, which leaves those of the public internet. Set it only if nobody else chooses what is
    /// loaded; otherwise <see cref="AllowedNetworks"/> can name what may be reached beside the public internet.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>
    /// Networks that may be loaded from though they are no part of the public internet, such as <c>10.20.0.0/16</c> or <c>fd12:3456::/32</c>; none by
    /// default.
    /// </summary>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary>
    /// Whether the proxy of the system is used (<see cref="HttpClient.DefaultProxy"/>, which reads the environment); no by default. A proxy finds
    /// the addresses of names by itself, so that they cannot be checked here: then it must be the proxy that keeps what is private.
    /// </summary>
    public bool UseProxy { get; set; }
}
