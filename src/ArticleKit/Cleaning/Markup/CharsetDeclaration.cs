using System.Buffers;
using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Looks through the start of a page for the encoding that it declares (section 13.2.3.2 of the HTML standard, "prescan").</summary>
internal static class CharsetDeclaration
{
    private const string Name = "charset";

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"';,");

    /// <summary>The encoding that the XML declaration or the first <c>meta</c> with a known label names; null for none.</summary>
    /// <param name="start">The start of the page, one character a byte.</param>
    public static Encoding? Find(string start)
    {
        if (FindInXml(start) is { } stated)
        {
            return stated;
        }

        var scanner = new HtmlScanner(start);
        while (scanner.Next(out _, out HtmlTag? found))
        {
            if (found is { IsEnd: false } tag && Tags.Find(tag.Name(start)) == Tag.Meta && FindInMeta(tag.Attributes(start)) is { } declared)
            {
                return declared;
            }
        }

        return null;
    }

    /// <summary>The encoding that the server states; null for none that is known.</summary>
    /// <param name="stated">The charset of the Content-Type header, or the whole header: "text/html; charset=koi8-r".</param>
    public static Encoding? FindStated(string? stated)
    {
        ReadOnlySpan<char> text = stated.AsSpan();
        int index = text.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> label = index >= 0 ? ReadLabel(text[(index + Name.Length)..]) : text.Trim(" \t\r\n\"'");
        return label.IsEmpty ? null : WebEncodings.FindStated(label.ToString());
    }

    private static Encoding? FindInMeta(ReadOnlySpan<char> attributes)
    {
        ReadOnlySpan<char> charset = AttributeFilter.Find(attributes, Name);
        if (!charset.IsEmpty)
        {
            return WebEncodings.Find(charset.ToString());
        }

        bool isContentType = AttributeFilter.Find(attributes, "http-equiv").Trim().Equals("content-type", StringComparison.OrdinalIgnoreCase);
        return isContentType ? FindInContentType(AttributeFilter.Find(attributes, "content")) : null;
    }

    /// <summary>"text/html; charset=koi8-r"</summary>
    private static Encoding? FindInContentType(ReadOnlySpan<char> content)
    {
        int index = content.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? null : Find(ReadLabel(content[(index + Name.Length)..]));
    }

    private static Encoding? FindInXml(ReadOnlySpan<char> start)
    {
        start = start.TrimStart();
        int end = start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? start.IndexOf("?>", StringComparison.Ordinal) : -1;
        int index = end < 0 ? -1 : start[..end].IndexOf("encoding", StringComparison.OrdinalIgnoreCase);
        return index < 0 ? null : Find(ReadLabel(start[(index + "encoding".Length)..end]));
    }

    private static Encoding? Find(ReadOnlySpan<char> label) => label.IsEmpty ? null : WebEncodings.Find(label.ToString());

    /// <summary>What stands behind the equals sign.</summary>
    private static ReadOnlySpan<char> ReadLabel(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (!text.StartsWith('='))
        {
            return default;
        }

        text = text[1..].TrimStart(" \t\r\n\"'");
        int end = text.IndexOfAny(LabelEnds);
        return end < 0 ? text : text[..end];
    }
}
