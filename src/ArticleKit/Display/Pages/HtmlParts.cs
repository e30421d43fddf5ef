namespace ArticleKit.Display.Pages;

/// <summary>Small parts that several sections write.</summary>
internal static class HtmlParts
{
    /// <summary>
    /// The attribute of a language, with the blank before it; nothing where none is known. It needs no quotes, since a tag that passes has
    /// letters, digits and hyphens only; so it stays what it is where holes of markup are encoded.
    /// </summary>
    public static string Lang(string? language) => ReportText.LanguageTag(language) is { } tag ? $" lang={tag}" : "";
}
