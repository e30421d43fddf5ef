namespace ArticleKit.Extensions;

/// <summary>Why a page could not be loaded.</summary>
public enum ArticleLoadErrorCode
{
    /// <summary>Something failed that has no code of its own; the inner exception tells.</summary>
    LoadFailed,

    /// <summary>The address is not absolute, has no valid host, or its scheme is neither <c>http</c> nor <c>https</c>.</summary>
    UnsupportedAddress,

    /// <summary>The page lies on an address that is no part of the public internet and was not allowed.</summary>
    AddressNotAllowed,

    /// <summary>No address is known for the name of the host.</summary>
    HostNotFound,

    /// <summary>The server could not be reached, or the connection broke.</summary>
    ConnectionFailed,

    /// <summary>The server could not prove who it is, or no secure connection came about.</summary>
    SecureConnectionFailed,

    /// <summary>The load took longer than <see cref="ArticleLoaderOptions.Timeout"/>, or than a handler of yours allows.</summary>
    TimedOut,

    /// <summary>There were more redirects than <see cref="ArticleLoaderOptions.MaxRedirects"/>, or they lead in a circle.</summary>
    TooManyRedirects,

    /// <summary>A redirect leads nowhere, to another scheme than <c>http</c> and <c>https</c>, or from <c>https</c> to <c>http</c>.</summary>
    RedirectNotAllowed,

    /// <summary>The server answered with a status that means no success; <see cref="ArticleLoadException.StatusCode"/> tells which.</summary>
    ErrorStatus,

    /// <summary>The page is longer than <see cref="ArticleLoaderOptions.MaxTransferLength"/> or <see cref="ArticleLoaderOptions.MaxLength"/>.</summary>
    TooLong,

    /// <summary>What the server sent is neither HTML nor XHTML nor plain text.</summary>
    UnsupportedContentType,

    /// <summary>The answer of the server is damaged, cut off, packed in another way than gzip, or no HTTP.</summary>
    InvalidResponse,
}
