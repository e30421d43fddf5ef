using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;

namespace ArticleKit.Extensions.Loading;

/// <summary>Refuses settings that nothing can be loaded with, and names all that are wrong.</summary>
internal sealed class ArticleLoaderOptionsValidator : IValidateOptions<ArticleLoaderOptions>
{
    private const int MostRedirects = 50;

    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, ArticleLoaderOptions options)
    {
        string[] failures = [.. FindFailures(options).Select(failure => $"ArticleKit, the loader: {failure}")];
        return failures.Length > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> FindFailures(ArticleLoaderOptions options)
    {
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTime)
        {
            yield return Refuse(nameof(options.Timeout), options.Timeout, "it must be above zero and up to a day.");
        }

        if (options.MaxRedirects is < 0 or > MostRedirects)
        {
            yield return Refuse(nameof(options.MaxRedirects), options.MaxRedirects, $"it must be from 0 to {MostRedirects}.");
        }

        if (options.MaxTransferLength < 1)
        {
            yield return Refuse(nameof(options.MaxTransferLength), options.MaxTransferLength, "it must be 1 or more.");
        }

        if (options.MaxLength < 1)
        {
            yield return Refuse(nameof(options.MaxLength), options.MaxLength, "it must be 1 or more.");
        }

        if (!LoaderUserAgent.IsValid(options.UserAgent))
        {
            yield return Refuse(nameof(options.UserAgent), options.UserAgent, "it must be as the header User-Agent, such as name/1.0 (comment).");
        }

        foreach (string network in options.AllowedNetworks)
        {
            if (!IPNetwork.TryParse(network, out _))
            {
                yield return Refuse(nameof(options.AllowedNetworks), network, "it must be a network such as 10.20.0.0/16.");
            }
        }
    }

    private static string Refuse(string setting, object? value, string rule) => string.Create(CultureInfo.InvariantCulture, $"{setting} cannot be '{value}': {rule}");
}
