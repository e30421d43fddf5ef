using System.Globalization;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Diagnosis;

/// <summary>Finds where a page leads on by itself (<c>meta http-equiv="refresh"</c>, section 4.2.5.3 of the HTML standard).</summary>
internal static class Redirect
{
    // Pages that a reader has time to read reload themselves for news.
    private const double MaxSeconds = 30;

    /// <summary>The address as the page writes it; null if it leads nowhere.</summary>
    public static string? Find(PageDocument page)
    {
        foreach (PageNode node in page.Nodes)
        {
            if (node.Tag == Tag.Meta && node.Html.GetAttribute("http-equiv").Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase)
                && FindTarget(HtmlText.Decode(node.Html.GetAttribute("content"))) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>"0; url='next.html'"</summary>
    private static string? FindTarget(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        int end = 0;
        while (end < content.Length && (char.IsAsciiDigit(content[end]) || content[end] == '.'))
        {
            end++;
        }

        if (end == 0 || !double.TryParse(content[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) || seconds > MaxSeconds)
        {
            return null;
        }

        ReadOnlySpan<char> rest = content[end..].TrimStart(" \t\r\n;,");
        if (!rest.StartsWith("url", StringComparison.OrdinalIgnoreCase) || !rest[3..].TrimStart().StartsWith('='))
        {
            return null;
        }

        rest = rest[(rest.IndexOf('=') + 1)..].Trim(" \t\r\n\"'");
        return rest.IsEmpty ? null : rest.ToString();
    }
}
