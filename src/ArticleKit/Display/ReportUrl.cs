using ArticleKit.Cleaning;

namespace ArticleKit.Display;

/// <summary>Tells addresses that a report may link to.</summary>
internal static class ReportUrl
{
    // Browsers bear more, but nobody reads them, and a report must not grow by its addresses.
    private const int Longest = 2_000;

    /// <summary>An address of <c>http</c>, <c>https</c> or <c>mailto</c>; null for any other, and for one that is too long.</summary>
    public static string? Of(string? address) =>
        address is { Length: <= Longest } && SafeUrl.Normalize(address) is { Length: <= Longest } url ? url : null;
}
