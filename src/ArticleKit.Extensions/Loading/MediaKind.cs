namespace ArticleKit.Extensions.Loading;

/// <summary>What a server sent.</summary>
internal enum MediaKind
{
    /// <summary>Nobody says; the content must tell.</summary>
    Unknown,

    /// <summary>HTML or XHTML.</summary>
    Html,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Anything else.</summary>
    Other,
}
