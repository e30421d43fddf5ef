using System.Net;

namespace ArticleKit.Extensions.Loading;

/// <summary>Makes the typed error of whatever ended a load.</summary>
internal static class LoadFailure
{
    /// <summary>The error of an exception that came out of the HTTP client or a handler.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="at">What was asked for when it came.</param>
    /// <param name="status">The status of the answer; null if there was none yet.</param>
    public static ArticleLoadException Of(Exception exception, Uri at, HttpStatusCode? status)
    {
        if (exception is ArticleLoadException known)
        {
            return known;
        }

        (ArticleLoadErrorCode code, string reason) = Classify(exception);
        return new ArticleLoadException(code, $"'{ShownUrl.Of(at)}' could not be loaded: {reason}.", exception) { StatusCode = status };
    }

    /// <summary>The error of a host that may not be connected to.</summary>
    public static ArticleLoadException OfRefusal(Uri at, Exception? exception = null) =>
        new(ArticleLoadErrorCode.AddressNotAllowed, $"'{ShownUrl.Of(at)}' was not loaded: its address is no part of the public internet.", exception);

    /// <summary>The error of a status that means no success.</summary>
    public static ArticleLoadException OfStatus(HttpResponseMessage response, Uri at, DateTimeOffset now)
    {
        string reason = FormattableString.Invariant($"the server answered with status {(int)response.StatusCode}");
        return new ArticleLoadException(ArticleLoadErrorCode.ErrorStatus, $"'{ShownUrl.Of(at)}' could not be loaded: {reason}.")
        {
            StatusCode = response.StatusCode,
            RetryAfter = RetryAfter(response, now),
        };
    }

    /// <summary>Whether a host was refused when it was to be connected to.</summary>
    public static bool IsRefusal(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is AddressRefusedException)
            {
                return true;
            }
        }

        return false;
    }

    private static (ArticleLoadErrorCode Code, string Reason) Classify(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => (ArticleLoadErrorCode.HostNotFound, "the host has no address"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            (ArticleLoadErrorCode.SecureConnectionFailed, "no secure connection came about"),
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ConfigurationLimitExceeded }
            or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded }
            or InvalidDataException => (ArticleLoadErrorCode.InvalidResponse, "the answer is damaged"),
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } or HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } =>
            (ArticleLoadErrorCode.InvalidResponse, "the answer was cut off"),
        HttpRequestException or IOException => (ArticleLoadErrorCode.ConnectionFailed, "the connection failed"),
        OperationCanceledException => (ArticleLoadErrorCode.TimedOut, "it took too long"),
        _ => (ArticleLoadErrorCode.LoadFailed, "something else failed"),
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        // A date is meant by the server's own clock, if that is told.
        TimeSpan? wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - (response.Headers.Date ?? now),
            _ => null,
        };
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
