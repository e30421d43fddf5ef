using System.Text;

namespace ArticleKit.Fuzzing.Corpora;

/// <summary>Makes a text of a page without any of the code that is to be tested: everything outside of tags, tags being line breaks.</summary>
internal static class TagStripper
{
    public static string Strip(string page)
    {
        var text = new StringBuilder(page.Length);
        int at = 0;
        while (at < page.Length)
        {
            int open = page.IndexOf('<', at);
            int end = open < 0 ? page.Length : open;
            text.Append(page, at, end - at);
            if (open < 0)
            {
                break;
            }

            int close = page.IndexOf('>', open);
            if (page.AsSpan(open).StartsWith("<p", StringComparison.OrdinalIgnoreCase))
            {
                text.Append("\n\n");
            }

            at = close < 0 ? page.Length : close + 1;
        }

        return text.ToString();
    }
}
