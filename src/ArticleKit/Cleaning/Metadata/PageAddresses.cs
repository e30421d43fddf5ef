namespace ArticleKit.Cleaning.Metadata;

/// <summary>Makes the addresses in a page absolute: against its <c>base</c> element, then against where it came from (HTML standard, 4.2.3).</summary>
internal sealed class PageAddresses
{
    private const int MaxLength = 8000;

    private readonly Uri? _base;

    public PageAddresses(string? baseElement, Uri? url)
    {
        _base = url is { IsAbsoluteUri: true } ? url : null;
        if (Resolve(baseElement) is { } declared)
        {
            _base = new Uri(declared);
        }
    }

    /// <summary>An absolute address of the web; null for what is empty, broken, inline data or of another scheme, or stays relative.</summary>
    public string? Resolve(string? address)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address) || address.Length > MaxLength)
        {
            return null;
        }

        Uri? absolute;
        bool isAbsolute = _base is null || address.Contains("://", StringComparison.Ordinal)
            ? Uri.TryCreate(address, UriKind.Absolute, out absolute)
            : Uri.TryCreate(_base, address, out absolute);
        return isAbsolute && absolute is not null && (absolute.Scheme == Uri.UriSchemeHttp || absolute.Scheme == Uri.UriSchemeHttps) ? absolute.AbsoluteUri : null;
    }
}
