using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Media;

/// <summary>Reads the short texts that stand in attributes.</summary>
internal static class MediaText
{
    private const int MaxLength = 1000;

    /// <summary>The value of an attribute as one line; null if it is absent or blank.</summary>
    public static string? Read(HtmlNode element, string attribute) =>
        element.GetAttribute(attribute) is { Length: > 0 } value ? Shorten(TitleText.FoldWhiteSpace(HtmlText.Decode(value)), MaxLength) : null;

    /// <summary>A text cut to a length, but never within a surrogate pair; null if it is blank.</summary>
    public static string? Shorten(string text, int maxLength)
    {
        if (text.Length > maxLength)
        {
            text = text[..(char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength)].TrimEnd();
        }

        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
