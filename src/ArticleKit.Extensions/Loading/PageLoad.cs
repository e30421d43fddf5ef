using System.Net;
using Microsoft.Extensions.Logging;

namespace ArticleKit.Extensions.Loading;

/// <summary>One load, from its first address to the last.</summary>
internal sealed class PageLoad(HttpClient client, ArticleLoaderOptions options, AddressPolicy policy, TimeProvider time, ILogger logger)
{
    private readonly HashSet<Uri> _visited = [];
    private HttpStatusCode? _status;

    /// <summary>How many redirects were followed so far.</summary>
    public int Redirects { get; private set; }

    /// <summary>Loads the article.</summary>
    /// <exception cref="ArticleLoadException">It could not be loaded.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<Article> RunAsync(Uri url, CancellationToken cancellationToken)
    {
        if (!ShownUrl.IsWeb(url))
        {
            throw new ArticleLoadException(ArticleLoadErrorCode.UnsupportedAddress, $"'{ShownUrl.Of(url)}' cannot be loaded: only absolute addresses with http or https and a valid host are.");
        }

        Uri at = ShownUrl.WithoutUser(url);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(options.Timeout);
        try
        {
            while (true)
            {
                Visit(at);
                using HttpResponseMessage response = await AskAsync(at, stop.Token).ConfigureAwait(false);
                _status = response.StatusCode;
                if (!RedirectRule.IsRedirect(response.StatusCode))
                {
                    return response.IsSuccessStatusCode
                        ? await new ResponseReader(options).ReadAsync(response, at, stop.Token).ConfigureAwait(false)
                        : throw LoadFailure.OfStatus(response, at, time.GetUtcNow());
                }

                at = Follow(response, at);
                _status = null;
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The load was cancelled.", exception, cancellationToken);
        }
        catch (Exception exception)
        {
            throw LoadFailure.IsRefusal(exception) ? LoadFailure.OfRefusal(at, exception) : LoadFailure.Of(exception, at, _status);
        }
    }

    private void Visit(Uri at)
    {
        if (policy.RefusesName(at))
        {
            throw LoadFailure.OfRefusal(at);
        }

        if (!_visited.Add(at))
        {
            throw new ArticleLoadException(ArticleLoadErrorCode.TooManyRedirects, $"'{ShownUrl.Of(at)}' could not be loaded: it leads back to itself.");
        }
    }

    private Uri Follow(HttpResponseMessage response, Uri at)
    {
        Uri target = RedirectRule.Target(response, at, options.AllowInsecureRedirects, out string? refusal)
            ?? throw new ArticleLoadException(ArticleLoadErrorCode.RedirectNotAllowed, $"'{ShownUrl.Of(at)}' {refusal}.") { StatusCode = response.StatusCode };
        if (Redirects == options.MaxRedirects)
        {
            string reason = FormattableString.Invariant($"it leads on more than {options.MaxRedirects} times");
            throw new ArticleLoadException(ArticleLoadErrorCode.TooManyRedirects, $"'{ShownUrl.Of(at)}' could not be loaded: {reason}.") { StatusCode = response.StatusCode };
        }

        Redirects++;
        LoaderLog.Redirected(logger, at, target);
        return target;
    }

    private async Task<HttpResponseMessage> AskAsync(Uri at, CancellationToken cancellationToken)
    {
        // HTTP/3 would not come by the callback that checks addresses.
        using var request = new HttpRequestMessage(HttpMethod.Get, at) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        request.Headers.UserAgent.ParseAdd(options.UserAgent);
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,text/plain;q=0.8");
        request.Headers.AcceptEncoding.ParseAdd(ContentUnpacking.Accepted);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }
}
