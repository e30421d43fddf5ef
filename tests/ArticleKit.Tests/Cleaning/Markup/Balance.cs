using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Tests.Cleaning.Markup;

/// <summary>Reads normalized HTML with a stack, and no other rules than that tags are balanced.</summary>
internal static class Balance
{
    /// <summary>The elements and texts as an indented outline, and how deep they go; fails on what is not balanced.</summary>
    public static (List<string> Outline, int Depth) Read(string html)
    {
        List<string> outline = [];
        Stack<string> open = new();
        int depth = 0;
        int index = 0;
        while (index < html.Length)
        {
            int tag = html.IndexOf('<', index);
            AddText(html[index..(tag < 0 ? html.Length : tag)], open.Count, outline);
            if (tag < 0)
            {
                break;
            }

            int close = Close(html, tag);
            if (html[tag + 1] == '/')
            {
                open.Count.Should().BePositive("an end tag needs a start tag");
                open.Pop().Should().Be(html[(tag + 2)..close]);
            }
            else
            {
                int end = html.AsSpan(tag + 1).IndexOfAny(' ', '>') + tag + 1;
                string name = html[(tag + 1)..end];
                outline.Add($"{open.Count} <{name}>");
                if (!Tags.Find(name).Has(TagTraits.Void))
                {
                    open.Push(name);
                    depth = Math.Max(depth, open.Count);
                }
            }

            index = close + 1;
        }

        open.Should().BeEmpty("every start tag has its end tag");
        return (outline, depth);
    }

    public static string Text(string html) => string.Concat(Read(html).Outline.Where(line => !line.EndsWith('>')).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

    private static int Close(string html, int tag)
    {
        bool isQuoted = false;
        for (int i = tag; i < html.Length; i++)
        {
            isQuoted ^= html[i] == '"';
            if (html[i] == '>' && !isQuoted)
            {
                return i;
            }
        }

        throw new InvalidOperationException("A tag does not end.");
    }

    private static void AddText(string text, int depth, List<string> outline)
    {
        text = text.Replace(">", "&gt;", StringComparison.Ordinal);
        if (text.Length > 0)
        {
            outline.Add($"{depth} {text}");
        }
    }
}
