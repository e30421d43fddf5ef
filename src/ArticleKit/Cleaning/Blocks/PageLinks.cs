using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Blocks;

/// <summary>Makes the addresses of links, images and embeds absolute, and refuses all but those of the web and of e-mail.</summary>
/// <param name="baseAddress">What relative addresses are relative to; null if that is not known.</param>
internal sealed class PageLinks(Uri? baseAddress)
{
    private const int MaxLength = 8000;
    private const string Mail = "mailto:";

    /// <summary>The absolute address that the value of an attribute stands for; null if there is none, or it may not be followed.</summary>
    /// <param name="value">The value, with its character references.</param>
    /// <param name="allowsMail">Whether an address of e-mail will do.</param>
    public string? Resolve(string value, bool allowsMail = false)
    {
        string address = HtmlText.Decode(value).Trim();
        if (address.Length is 0 or > MaxLength)
        {
            return null;
        }

        if (address.AsSpan().ContainsAny("\t\n\r"))
        {
            // As a browser does (URL standard, section 4.4).
            address = string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r')));
        }

        if (address.StartsWith(Mail, StringComparison.OrdinalIgnoreCase))
        {
            return allowsMail && address.Length > Mail.Length ? SafeUrl.Normalize(address) : null;
        }

        bool isWeb = address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        if (isWeb && SafeUrl.Normalize(address) is { } absolute)
        {
            return absolute;
        }

        return baseAddress is not null && (isWeb || !HasScheme(address)) && Uri.TryCreate(baseAddress, address, out Uri? joined) ? SafeUrl.Normalize(joined) : null;
    }

    private static bool HasScheme(ReadOnlySpan<char> address)
    {
        int end = address.IndexOfAny(":/?#");
        return end > 0 && address[end] == ':' && char.IsAsciiLetter(address[0]);
    }
}
