using System.Net;

namespace ArticleKit.Tool.Hosting;

/// <summary>What the tool takes for an address of the web, and how it asks there.</summary>
internal static class Web
{
    /// <summary>Whether an argument is the address of a page rather than the name of a file.</summary>
    public static bool IsAddress(string source, out Uri? address) =>
        Uri.TryCreate(source, UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>What is used outside of tests. It follows no redirection by itself, since it would follow some to other schemes than those of the web.</summary>
    public static HttpMessageHandler CreateHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        UseCookies = false,
    };
}
