using Microsoft.Extensions.Logging;

namespace ArticleKit.Extensions.Loading;

/// <summary>What is logged of loads. Addresses come without user name, password, query and fragment.</summary>
internal static partial class LoaderLog
{
    /// <summary>Logs that an answer leads on.</summary>
    public static void Redirected(ILogger logger, Uri url, Uri target)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            string shown = ShownUrl.Of(url);
            string shownTarget = ShownUrl.Of(target);
            Redirected(logger, shown, shownTarget);
        }
    }

    [LoggerMessage(EventId = 1, EventName = "ArticleLoaded", Level = LogLevel.Information, Message = "Loaded {Url}: {Length} bytes or characters after {Redirects} redirects in {Seconds:0.000} s.")]
    public static partial void Loaded(ILogger logger, string url, int length, int redirects, double seconds);

    [LoggerMessage(EventId = 2, EventName = "ArticleRedirected", Level = LogLevel.Debug, Message = "{Url} leads on to {Target}.")]
    private static partial void Redirected(ILogger logger, string url, string target);

    [LoggerMessage(EventId = 3, EventName = "ArticleRefused", Level = LogLevel.Warning, Message = "Refused to load {Url}: {Code}. {Reason}")]
    public static partial void Refused(ILogger logger, string url, ArticleLoadErrorCode code, string reason);

    [LoggerMessage(EventId = 4, EventName = "ArticleNotLoaded", Level = LogLevel.Warning, Message = "Could not load {Url}: {Code}. {Reason}")]
    public static partial void Failed(ILogger logger, string url, ArticleLoadErrorCode code, string reason, Exception? exception);

    [LoggerMessage(EventId = 5, EventName = "ArticleLoadCancelled", Level = LogLevel.Debug, Message = "The load of {Url} was cancelled.")]
    public static partial void Cancelled(ILogger logger, string url);
}
