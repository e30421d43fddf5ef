namespace ArticleKit.Tool.Display;

/// <summary>Makes text safe for HTML.</summary>
internal static class HtmlText
{
    /// <summary>Text as one line, with references where HTML would take it for markup, in text and in quoted attributes.</summary>
    public static string Escape(string text) => TerminalText.Clean(text).Trim()
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
