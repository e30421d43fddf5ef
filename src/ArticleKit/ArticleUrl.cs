namespace ArticleKit;

/// <summary>Tells addresses from what merely stands where an address should.</summary>
internal static class ArticleUrl
{
    // An address of these runs or holds something instead of leading somewhere; results carry their address to whoever shows them.
    private static readonly string[] UnsafeSchemes = ["javascript", "vbscript", "data"];

    /// <summary>The absolute address that a string holds; null if it holds none.</summary>
    public static Uri? Parse(string url) => Uri.TryCreate(url.Trim(), UriKind.Absolute, out Uri? parsed) && IsUsable(parsed) ? parsed : null;

    /// <summary>
    /// Whether an address can be the base of others. On some systems a path such as <c>/news/1</c> counts as an absolute file
    /// address; from a page it is a relative one. One that would run a script when it is followed is none.
    /// </summary>
    public static bool IsUsable(Uri url) =>
        url.IsAbsoluteUri && !UnsafeSchemes.Contains(url.Scheme) && (!url.IsFile || url.OriginalString.StartsWith("file:", StringComparison.OrdinalIgnoreCase));
}
