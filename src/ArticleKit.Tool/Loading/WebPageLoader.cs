using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ArticleKit.Tool.Loading;

/// <summary>Loads a page from the web, within limits of size and time.</summary>
internal sealed class WebPageLoader(Func<HttpMessageHandler> createHandler)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>What is used outside of tests. It follows at most ten redirections, and none from https to http.</summary>
    public static HttpMessageHandler CreateHandler() => new SocketsHttpHandler
    {
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        MaxAutomaticRedirections = 10,
        UseCookies = false,
    };

    /// <summary>Whether an argument is the address of a page rather than the name of a file.</summary>
    public static bool IsAddress(string source, out Uri? address) =>
        Uri.TryCreate(source, UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>Loads a page.</summary>
    /// <exception cref="IOException">It could not be loaded in time, or it is no text.</exception>
    /// <exception cref="ArticleKitException">It is longer than <see cref="ArticleLimits.MaxInputLength"/>.</exception>
    public async Task<Article> LoadAsync(Uri address, ArticleLimits limits, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(TimeLimit);
        try
        {
            using var client = new HttpClient(createHandler()) { Timeout = Timeout.InfiniteTimeSpan };
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("articlekit", Version()));
            request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1");
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            return await ReadAsync(response, address, limits, stop.Token);
        }
        catch (HttpRequestException exception)
        {
            throw new IOException($"'{address}' could not be loaded: {exception.Message}", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            string seconds = TimeLimit.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
            throw new IOException($"'{address}' was not loaded within {seconds} seconds.", exception);
        }
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

        Uri final = response.RequestMessage?.RequestUri ?? address;
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        ReadOnlyMemory<byte> bytes = await BoundedReader.ReadToEndAsync(stream, limits.MaxInputLength, cancellationToken);
        if (string.Equals(type?.MediaType, "text/plain", StringComparison.OrdinalIgnoreCase))
        {
            return Article.FromText((FindEncoding(type?.CharSet) ?? Encoding.UTF8).GetString(bytes.Span), url: final);
        }

        return Article.FromHtml(bytes, final) with { Charset = type?.CharSet };
    }

    private static bool IsText(string media) =>
        media.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || media.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
        || media.Equals("application/xml", StringComparison.OrdinalIgnoreCase);

    private static Encoding? FindEncoding(string? name)
    {
        try
        {
            string? unquoted = name?.Trim('"');
            return unquoted is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(unquoted) ?? Encoding.GetEncoding(unquoted);
        }
        catch (ArgumentException)
        {
            // A server that names an encoding nobody knows: the page itself may know better.
            return null;
        }
    }
}
