namespace ArticleKit.Text.Segmentation;

/// <summary>Cuts a text into paragraphs: at blank lines, and at line breaks that were not made only to wrap a long line.</summary>
internal static class ParagraphScanner
{
    /// <summary>Finds the paragraphs of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="paragraphs">Takes the paragraphs, without surrounding white space, in order.</param>
    public static void Scan(ReadOnlySpan<char> text, List<TextSpan> paragraphs)
    {
        List<TextSpan> lines = [];
        int lineStart = 0;
        for (int i = NextLineBreak(text, 0); ; i = NextLineBreak(text, lineStart))
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
                AddBlock(text, lines, paragraphs);
                lines.Clear();
            }

            if (i == text.Length)
            {
                return;
            }

            lineStart = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
        }
    }

    private static int NextLineBreak(ReadOnlySpan<char> text, int from)
    {
        int offset = text[from..].IndexOfAny(LineBreakRule.LineBreaks);
        return offset < 0 ? text.Length : from + offset;
    }

    private static void AddBlock(ReadOnlySpan<char> text, List<TextSpan> lines, List<TextSpan> paragraphs)
    {
        if (lines.Count == 1)
        {
            paragraphs.Add(lines[0]);
            return;
        }

        LineBreakRule rule = LineBreakRule.For(text, lines);
        int first = 0;
        for (int i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || rule.Separates(text, lines[first], lines[i - 1], lines[i]))
            {
                paragraphs.Add(TextSpan.FromBounds(lines[first].Start, lines[i - 1].End));
                first = i;
            }
        }
    }
}
