using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Page;

/// <summary>Tells links of a page to itself from those to others.</summary>
internal static class OwnAddress
{
    /// <summary>Whether the value of an <c>href</c> attribute is the address of the page; a fragment leads to a part of it, such as a comment.</summary>
    /// <param name="address">The value, with its character references.</param>
    /// <param name="url">The absolute address of the page. Every page links to the first one of its site, so that that one does not count.</param>
    public static bool Is(string address, Uri url)
    {
        address = HtmlText.Decode(address).Trim();
        return url is { IsAbsoluteUri: true, AbsolutePath.Length: > 1 } && address.Length > 0 && !address.Contains('#', StringComparison.Ordinal)
            && Uri.TryCreate(url, address, out Uri? target) && target.IsAbsoluteUri
            && target.Host.Equals(url.Host, StringComparison.OrdinalIgnoreCase) && target.Query.Equals(url.Query, StringComparison.Ordinal)
            && target.AbsolutePath.TrimEnd('/').Equals(url.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal);
    }
}
