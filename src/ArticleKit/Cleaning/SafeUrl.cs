namespace ArticleKit.Cleaning;

/// <summary>Tells addresses that may be followed from those that do something else, such as <c>javascript:</c> and <c>data:</c>.</summary>
internal static class SafeUrl
{
    /// <summary>An address of the web or of e-mail without blanks, quotes and angle brackets; null if it is anything else.</summary>
    public static string? Normalize(string? address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? url) ? Normalize(url) : null;

    /// <summary>As for a string.</summary>
    public static string? Normalize(Uri url)
    {
        bool isWeb = (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.Host.Length > 0;
        return isWeb || url.Scheme == Uri.UriSchemeMailto ? Write(url) : null;
    }

    /// <summary>The address as text. An apostrophe is the only sign left by <see cref="Uri"/> that could end an attribute around it.</summary>
    public static string Write(Uri url) => url.AbsoluteUri.Replace("'", "%27", StringComparison.Ordinal);
}
