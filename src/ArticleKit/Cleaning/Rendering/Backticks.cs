namespace ArticleKit.Cleaning.Rendering;

/// <summary>Counts backticks, so that code can stand between more of them.</summary>
internal static class Backticks
{
    /// <summary>The length of the longest run.</summary>
    public static int LongestRun(ReadOnlySpan<char> text)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
