using System.Diagnostics;
using ArticleKit.Extensions.Loading;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleKit.Extensions;

/// <summary>Loads articles from the web, within limits, and from the public internet only unless told otherwise. Added by <c>AddArticleLoader</c>.</summary>
/// <remarks>
/// <para>
/// Safe to call from any number of threads. It sends no cookies, credentials or referrer and keeps nothing between loads; it does not read
/// <c>robots.txt</c>, and how often a site is asked is yours to decide.
/// </para>
/// <para>
/// The address that a host name leads to is judged when it is connected to, so that a name that means one address when it is looked at and another
/// later gains nothing. That is done by the primary handler of the HTTP client: whoever replaces it gives this up.
/// </para>
/// </remarks>
public sealed class ArticleLoader
{
    /// <summary>The name of the HTTP client.</summary>
    internal const string ClientName = "ArticleKit.ArticleLoader";

    private readonly IHttpClientFactory _clients;
    private readonly ArticleLoaderOptions _options;
    private readonly AddressPolicy _policy;
    private readonly LoaderTelemetry _telemetry;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    internal ArticleLoader(IHttpClientFactory clients, IOptions<ArticleLoaderOptions> options, LoaderTelemetry telemetry, TimeProvider time, ILogger<ArticleLoader> logger)
    {
        _clients = clients;
        _options = options.Value;
        _policy = new AddressPolicy(_options);
        _telemetry = telemetry;
        _time = time;
        _logger = logger;
    }

    /// <summary>Loads an article. Nothing is parsed: what the page is worth is told by its analysis.</summary>
    /// <param name="url">
    /// Its address, absolute, with <c>http</c> or <c>https</c>. A user name and password in it are not sent.
    /// </param>
    /// <param name="cancellationToken">Ends the load.</param>
    /// <returns>
    /// The article, with the address that the redirects led to. A page keeps its bytes and what the server says of their encoding; a plain text is
    /// decoded. One without content is an empty article.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is null.</exception>
    /// <exception cref="ArticleLoadException">The article could not be loaded; <see cref="ArticleLoadException.Code"/> tells why.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<Article> LoadAsync(Uri url, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        long start = Stopwatch.GetTimestamp();
        using Activity? activity = LoaderTelemetry.Start(url);
        using HttpClient client = _clients.CreateClient(ClientName);
        var load = new PageLoad(client, _options, _policy, _time, _logger);
        Article? article = null;
        ArticleLoadException? error = null;
        try
        {
            article = await load.RunAsync(url, cancellationToken).ConfigureAwait(false);
            return article;
        }
        catch (ArticleLoadException exception)
        {
            error = exception;
            throw;
        }
        finally
        {
            var outcome = new LoadOutcome(article, error, load.Redirects, Stopwatch.GetElapsedTime(start));
            _telemetry.Finish(activity, outcome);
            Log(url, outcome);
        }
    }

    private void Log(Uri url, in LoadOutcome outcome)
    {
        if (!_logger.IsEnabled(LogLevel.Warning) && !_logger.IsEnabled(LogLevel.Information) && !_logger.IsEnabled(LogLevel.Debug))
        {
            return;
        }

        string shown = ShownUrl.Of(url);
        switch (outcome)
        {
            case { Article: { } article }:
                LoaderLog.Loaded(_logger, shown, article.InputLength, outcome.Redirects, outcome.Duration.TotalSeconds);
                break;
            case { Error: null }:
                LoaderLog.Cancelled(_logger, shown);
                break;
            case { Error: { Code: ArticleLoadErrorCode.UnsupportedAddress or ArticleLoadErrorCode.AddressNotAllowed or ArticleLoadErrorCode.RedirectNotAllowed } refusal }:
                LoaderLog.Refused(_logger, shown, refusal.Code, refusal.Message);
                break;
            case { Error: { } failure }:
                LoaderLog.Failed(_logger, shown, failure.Code, failure.Message, failure.InnerException);
                break;
        }
    }
}
