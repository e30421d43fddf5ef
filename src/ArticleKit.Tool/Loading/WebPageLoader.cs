using System.Globalization;
using System.Net.Http.Headers;
using ArticleKit.Extensions.Loading;

namespace ArticleKit.Tool.Loading;

/// <summary>Loads a page from the web, within limits of size and time.</summary>
/// <param name="createHandler">Makes what asks the servers.</param>
/// <param name="timeLimit">How long a page may take in all; 30 seconds if null.</param>
internal sealed class WebPageLoader(Func<HttpMessageHandler> createHandler, TimeSpan? timeLimit = null)
{
    private const int MostRedirections = 10;

    private readonly TimeSpan _timeLimit = timeLimit ?? TimeSpan.FromSeconds(30);

    /// <summary>Loads a page.</summary>
    /// <exception cref="IOException">It could not be loaded in time, or it is no text.</exception>
    /// <exception cref="ArticleKitException">It is longer than <see cref="ArticleLimits.MaxInputLength"/>.</exception>
    public async Task<Article> LoadAsync(Uri address, ArticleLimits limits, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(_timeLimit);
        try
        {
            using var client = new HttpClient(createHandler()) { Timeout = Timeout.InfiniteTimeSpan };
            Uri at = address;
            for (int redirections = 0; redirections <= MostRedirections; redirections++)
            {
                using HttpResponseMessage response = await AskAsync(client, at, stop.Token);
                if (Target(response, at) is not { } target)
                {
                    return await ReadAsync(response, at, limits, stop.Token);
                }

                at = target;
            }

            throw new IOException($"'{address}' could not be loaded: it leads on more than {MostRedirections} times.");
        }
        catch (Exception exception) when (exception is HttpRequestException or InvalidDataException or InvalidOperationException)
        {
            throw new IOException($"'{address}' could not be loaded: {exception.Message}", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            string seconds = _timeLimit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            throw new IOException($"'{address}' was not loaded within {seconds} seconds.", exception);
        }
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("articlekit", Version()));
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1");
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    /// <summary>Where an answer leads on to; null if it is the page.</summary>
    /// <exception cref="IOException">It leads to what is not followed.</exception>
    private static Uri? Target(HttpResponseMessage response, Uri address)
    {
        return !RedirectRule.IsRedirect(response.StatusCode) ? null
            : RedirectRule.Target(response, address, allowsInsecure: false, out string? refusal) ?? throw new IOException($"'{address}' {refusal}.");
    }

    private static string? Version() => typeof(WebPageLoader).Assembly.GetName().Version?.ToString(3);

    private static async Task<Article> ReadAsync(
        HttpResponseMessage response,
        Uri address,
        ArticleLimits limits,
        CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            string status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
            throw new IOException($"'{address}' could not be loaded: status {status} {response.ReasonPhrase}.");
        }

        MediaTypeHeaderValue? type = response.Content.Headers.ContentType;
        if (type?.MediaType is { } media && !IsText(media))
        {
            throw new IOException($"'{address}' is no page but {media}.");
        }

        await using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        ReadOnlyMemory<byte> bytes = await BoundedReader.ReadToEndAsync(stream, limits.MaxInputLength, cancellationToken);
        if (string.Equals(type?.MediaType, "text/plain", StringComparison.OrdinalIgnoreCase))
        {
            return Article.FromText(PlainText.Decode(bytes.Span, type?.ToString()), url: address);
        }

        return Article.FromHtml(bytes, address) with { Charset = type?.CharSet };
    }

    private static bool IsText(string media) =>
        media.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || media.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
        || media.Equals("application/xml", StringComparison.OrdinalIgnoreCase);
}
