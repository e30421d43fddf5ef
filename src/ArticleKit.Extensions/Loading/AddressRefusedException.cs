namespace ArticleKit.Extensions.Loading;

/// <summary>Tells through the layers of the HTTP client that a host has no address that may be connected to.</summary>
#pragma warning disable CA1064 // Nobody outside sees it: the loader makes an ArticleLoadException of it.
internal sealed class AddressRefusedException() : Exception("The host has no address that is allowed.");
