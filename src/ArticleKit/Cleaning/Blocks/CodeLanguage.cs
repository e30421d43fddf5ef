using System.Buffers;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Blocks;

/// <summary>Reads the programming language of a piece of code from the classes that highlighters use.</summary>
internal static class CodeLanguage
{
    private const int MaxLength = 32;
    private const int MaxLevels = 4;

    private static readonly SearchValues<char> NameSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+#._-");

    // "lang-" after "language-" and "highlight-source-" before anything shorter: the first that fits counts.
    private static readonly string[] Prefixes = ["language-", "lang-", "highlight-source-", "highlight-text-", "brush:"];

    /// <summary>The language of the code in an element, in lower case; null if the page names none.</summary>
    public static string? Find(PageDocument page, int node)
    {
        int pre = page.Nearest(node, Tag.Pre);
        if (pre < 0)
        {
            return null;
        }

        for (HtmlNode? child = page.Nodes[pre].Html.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child.NodeType == HtmlNodeType.Element)
            {
                if (OfClasses(child) is { } inner)
                {
                    return inner;
                }

                break;
            }
        }

        // Highlighters also name the language at an element around; that one holds nothing but the code, and perhaps its line numbers.
        for (int level = 0, i = pre; level < MaxLevels && i >= 0 && page.Nodes[i].Tag is Tag.Pre or Tag.Div or Tag.Figure or Tag.Td or Tag.Tr or Tag.Tbody or Tag.Table; level++)
        {
            if (OfClasses(page.Nodes[i].Html) is { } outer)
            {
                return outer;
            }

            i = page.Nodes[i].Parent;
        }

        return null;
    }

    private static string? OfClasses(HtmlNode element)
    {
        ReadOnlySpan<char> classes = element.GetAttribute("class");
        bool isMarked = false;
        foreach (Range range in classes.SplitAny(" \t\r\n"))
        {
            ReadOnlySpan<char> name = classes[range];
            foreach (string prefix in Prefixes)
            {
                if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    ReadOnlySpan<char> rest = name.Length > prefix.Length ? name[prefix.Length..] : NextWord(classes[range.End.GetOffset(classes.Length)..]);
                    return Valid(rest.TrimEnd(';'));
                }
            }

            // "hljs python" and "sourceCode python" name it by a class of its own.
            if (isMarked && Valid(name) is { } plain)
            {
                return plain;
            }

            isMarked = name is "hljs" or "sourceCode";
        }

        return null;
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        int end = text.IndexOfAny(" \t\r\n;");
        return end < 0 ? text : text[..end];
    }

    private static string? Valid(ReadOnlySpan<char> name)
    {
        bool isName = name.Length is > 0 and <= MaxLength && !name.ContainsAnyExcept(NameSigns);
        return isName && name is not ("none" or "nohighlight" or "default" or "numberLines") ? name.ToString().ToLowerInvariant() : null;
    }
}
