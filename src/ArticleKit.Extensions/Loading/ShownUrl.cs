namespace ArticleKit.Extensions.Loading;

/// <summary>Addresses as they are asked for, and as they are told to people.</summary>
internal static class ShownUrl
{
    // As long as addresses of articles are; strangers make longer ones.
    private const int LongestPath = 200;

    // RFC 1035, section 2.3.4, with a dot at the end.
    private const int LongestHost = 254;

    /// <summary>Whether an address is one of the web, and names a host that can be asked for.</summary>
    public static bool IsWeb(Uri url) => url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && HasHost(url);

    /// <summary>An address of the web without user name, password and fragment, none of which goes to a server.</summary>
    public static Uri WithoutUser(Uri url) =>
        url.UserInfo.Length == 0 && url.Fragment.Length == 0 ? url : new Uri($"{url.Scheme}://{url.Authority}{url.PathAndQuery}");

    /// <summary>An address for messages: what may hold a secret is left out.</summary>
    public static string Of(Uri url)
    {
        if (!IsWeb(url))
        {
            // Of data: and the like, the rest is content.
            return url.IsAbsoluteUri ? $"{url.Scheme}:…" : "a relative address";
        }

        string path = url.AbsolutePath.Length <= LongestPath ? url.AbsolutePath : $"{url.AbsolutePath.AsSpan(0, LongestPath)}…";
        string query = url.Query.Length > 1 ? "?…" : "";
        return $"{url.Scheme}://{url.Authority}{path}{query}";
    }

    // Not every name that an address may hold can be written as one of the name system.
    private static bool HasHost(Uri url)
    {
        try
        {
            return url.IdnHost.Length is > 0 and <= LongestHost;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
