using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;

namespace ArticleKit.Cleaning.Media;

/// <summary>The image that a page shows where no scripts run, and which its scripts else bring late.</summary>
/// <param name="Source">Its address as the page writes it.</param>
/// <param name="AlternativeText">What stands in its place; null if nothing does.</param>
/// <param name="Width">The width as the page writes it.</param>
/// <param name="Height">The height as the page writes it.</param>
internal sealed record NoscriptImage(string Source, string? AlternativeText, string Width, string Height)
{
    private const int MaxLength = 20_000;
    private const int MaxAlternativeText = 1000;

    /// <summary>Finds it in the markup behind an element: what stands in a <c>noscript</c> is in no tree.</summary>
    public static NoscriptImage? Find(ReadOnlySpan<char> markup)
    {
        markup = markup[..Math.Min(markup.Length, MaxLength)];
        int start = markup.IndexOf("<noscript", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        markup = markup[start..];
        int end = markup.IndexOf("</noscript", StringComparison.OrdinalIgnoreCase);
        markup = end < 0 ? markup : markup[..end];
        int image = markup.IndexOf("<img", StringComparison.OrdinalIgnoreCase);
        if (image < 0)
        {
            return null;
        }

        int nameEnd = image + "<img".Length;
        ReadOnlySpan<char> attributes = markup[nameEnd..TagEnd.Find(markup, nameEnd)];
        string source = AttributeFilter.Find(attributes, "src").ToString();
        string alternative = TitleText.FoldWhiteSpace(HtmlText.Decode(AttributeFilter.Find(attributes, "alt").ToString()));
        return source.Length == 0
            ? null
            : new NoscriptImage(
                source,
                MediaText.Shorten(alternative, MaxAlternativeText),
                AttributeFilter.Find(attributes, "width").ToString(),
                AttributeFilter.Find(attributes, "height").ToString());
    }
}
