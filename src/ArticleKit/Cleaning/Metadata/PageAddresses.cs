namespace ArticleKit.Cleaning.Metadata;

/// <summary>Makes the addresses in a page absolute: against its <c>base</c> element, then against where it came from (HTML standard, 4.2.3).</summary>
internal sealed class PageAddresses
{
    private const int MaxLength = 8000;

    public PageAddresses(string? baseElement, Uri? url)
    {
        Base = url is { IsAbsoluteUri: true } ? url : null;
        if (Resolve(baseElement) is { } declared)
        {
            Base = new Uri(declared);
        }
    }

    /// <summary>What relative addresses are relative to; null if nobody tells.</summary>
    public Uri? Base { get; }

    /// <summary>An absolute address of the web; null for what is empty, broken, inline data or of another scheme, or stays relative.</summary>
    public string? Resolve(string? address)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address) || address.Length > MaxLength)
        {
            return null;
        }

        Uri? absolute;
        bool isAbsolute = Base is null || address.Contains("://", StringComparison.Ordinal)
            ? Uri.TryCreate(address, UriKind.Absolute, out absolute)
            : Uri.TryCreate(Base, address, out absolute);
        return isAbsolute && absolute is not null && (absolute.Scheme == Uri.UriSchemeHttp || absolute.Scheme == Uri.UriSchemeHttps) ? SafeUrl.Write(absolute) : null;
    }
}
