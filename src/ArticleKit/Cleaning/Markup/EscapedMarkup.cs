using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Parts of a page that are no markup, written so that they are none for anybody else either.</summary>
internal static class EscapedMarkup
{
    /// <summary>What may not stand in the value of an attribute.</summary>
    public const string InAttributes = "\"<\0";

    /// <summary>What may not stand in text.</summary>
    public const string InText = "<\0";

    /// <summary>The text without its NUL characters, its other signs replaced by references; references in it stay what they are.</summary>
    /// <param name="text">Text or the value of an attribute.</param>
    /// <param name="signs">What may not stand in it: quotation marks, opening brackets or NUL characters.</param>
    public static string Of(ReadOnlySpan<char> text, ReadOnlySpan<char> signs)
    {
        int index = text.IndexOfAny(signs);
        if (index < 0)
        {
            return text.ToString();
        }

        var output = new StringBuilder(text.Length + 16);
        for (; index >= 0; index = text.IndexOfAny(signs))
        {
            output.Append(text[..index]).Append(text[index] switch { '"' => "&quot;", '<' => "&lt;", _ => "" });
            text = text[(index + 1)..];
        }

        return output.Append(text).ToString();
    }
}
