using System.Net;

namespace ArticleKit.Extensions;

/// <summary>A page that could not be loaded.</summary>
/// <remarks>The message names the address without user name, password, query and fragment, which may hold secrets.</remarks>
public sealed class ArticleLoadException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">The reason, for a program.</param>
    /// <param name="message">The reason, for a person.</param>
    /// <param name="innerException">What caused it, if anything did.</param>
    public ArticleLoadException(ArticleLoadErrorCode code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>The reason, for a program.</summary>
    public ArticleLoadErrorCode Code { get; }

    /// <summary>The status of the last answer; null if there was none.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>
    /// How long the server asks to wait before the next try (<c>Retry-After</c>, as of 429 and 503), zero or more; null if it does not say. It is the
    /// server's word: bound it before you wait.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }
}
