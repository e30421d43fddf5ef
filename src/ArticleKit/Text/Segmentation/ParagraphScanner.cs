using System.Buffers;

namespace ArticleKit.Text.Segmentation;

/// <summary>Cuts a text into paragraphs: at blank lines, and at line breaks that were not made only to wrap a long line.</summary>
internal static class ParagraphScanner
{
    private const int ExpectedLines = 64;

    /// <summary>Finds the paragraphs of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="paragraphs">Takes the paragraphs, without surrounding white space, in order.</param>
    public static void Scan(ReadOnlySpan<char> text, PooledBuffer<TextSpan> paragraphs)
    {
        using var lines = new PooledBuffer<TextSpan>(ExpectedLines);
        SearchValues<char> breaks = LineBreakRule.LineBreaksIn(text);
        int lineStart = 0;
        for (int i = NextLineBreak(text, 0, breaks); ; i = NextLineBreak(text, lineStart, breaks))
        {
            int start = Characters.SkipWhiteSpace(text, lineStart, i);
            int lineEnd = Characters.TrimEnd(text, start, i);
            if (lineEnd > start)
            {
                lines.Add(TextSpan.FromBounds(start, lineEnd));
            }

            bool separator = i == text.Length || text[i] is '\u2029' or '\f' || lineEnd == start;
            if (separator && lines.Count > 0)
            {
                AddBlock(text, lines.Items, paragraphs);
                lines.Clear();
            }

            if (i == text.Length)
            {
                return;
            }

            lineStart = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
        }
    }

    private static int NextLineBreak(ReadOnlySpan<char> text, int from, SearchValues<char> breaks)
    {
        int offset = text[from..].IndexOfAny(breaks);
        return offset < 0 ? text.Length : from + offset;
    }

    private static void AddBlock(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> lines, PooledBuffer<TextSpan> paragraphs)
    {
        if (lines.Length == 1)
        {
            paragraphs.Add(lines[0]);
            return;
        }

        LineBreakRule rule = LineBreakRule.For(text, lines);
        int first = 0;
        for (int i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || rule.Separates(text, lines[first], lines[i - 1], lines[i]))
            {
                paragraphs.Add(TextSpan.FromBounds(lines[first].Start, lines[i - 1].End));
                first = i;
            }
        }
    }
}
