using System.Reflection;

namespace ArticleKit.Extensions.Loading;

/// <summary>How the loader calls itself.</summary>
internal static class LoaderUserAgent
{
    /// <summary>The name and version of ArticleKit.</summary>
    public static string Default { get; } = $"ArticleKit/{Version()}";

    /// <summary>Whether a string has the syntax of the header.</summary>
    public static bool IsValid(string? value)
    {
        using var request = new HttpRequestMessage();
        return !string.IsNullOrWhiteSpace(value) && request.Headers.UserAgent.TryParseAdd(value);
    }

    private static string Version()
    {
        string version = typeof(LoaderUserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        return version.Split('+')[0];
    }
}
