using System.Security.Cryptography;
using System.Text;

namespace ArticleKit.Display.Pages;

/// <summary>What browsers must not let a page do (Content Security Policy, level 3).</summary>
internal static class PagePolicy
{
    /// <summary>A policy by which a page loads nothing and has no style and no script but its own.</summary>
    /// <param name="style">The style of the page.</param>
    /// <param name="script">Its only script; null for none.</param>
    public static string Of(string style, string? script)
    {
        string scripts = script is null ? "" : $"; script-src {HashOf(script)}";
        return $"default-src 'none'; style-src {HashOf(style)}{scripts}; base-uri 'none'; form-action 'none'";
    }

    /// <summary>The same without a script for a page whose elements have styles of their own, which load nothing either.</summary>
    /// <param name="style">The style of the page.</param>
    public static string WithStyledElements(string style) =>
        $"default-src 'none'; style-src-elem {HashOf(style)}; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static string HashOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
