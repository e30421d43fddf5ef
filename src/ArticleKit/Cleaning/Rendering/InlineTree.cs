using ArticleKit.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>
/// Puts marks into each other: none crosses another, none stands in one of its own kind, none begins or ends with a blank or within a
/// surrogate pair, and two of the same kind that touch are one. Whatever marks are given, the tree is at most as deep as there are kinds.
/// </summary>
internal static class InlineTree
{
    /// <summary>The outermost marks of a piece of text, in order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The piece.</param>
    /// <param name="marks">The marks in order; those that begin elsewhere are left out.</param>
    /// <param name="includeLinks">Whether links count.</param>
    public static List<InlineNode> Build(string text, TextSpan span, IReadOnlyList<InlineMark> marks, bool includeLinks)
    {
        List<InlineNode> roots = [];
        List<InlineNode> open = [];
        for (int i = FirstFrom(marks, span.Start); i < marks.Count && marks[i].Span.Start < span.End; i++)
        {
            if (Tidy(text, span, marks[i]) is not { } node || (node.Kind == InlineMarkKind.Link && (!includeLinks || node.Url is null)))
            {
                continue;
            }

            while (open.Count > 0 && open[^1].End <= node.Start)
            {
                open.RemoveAt(open.Count - 1);
            }

            // Only where marks are not in order.
            if (open.Count > 0 && node.Start < open[^1].Start)
            {
                continue;
            }

            // What reaches beyond the mark around it ends with it.
            node.End = open.Count > 0 ? Math.Min(node.End, open[^1].End) : node.End;
            if (open.Exists(around => around.Kind == node.Kind))
            {
                continue;
            }

            Add(open.Count > 0 ? open[^1].Children : roots, node, open);
        }

        return roots;
    }

    private static void Add(List<InlineNode> siblings, InlineNode node, List<InlineNode> open)
    {
        if (siblings.Count > 0 && siblings[^1] is var last && last.End >= node.Start)
        {
            if (last.End > node.Start)
            {
                // Only where positions are not in order.
                return;
            }

            if (last.Kind == node.Kind && last.Url == node.Url)
            {
                last.End = node.End;
                open.Add(last);
                return;
            }
        }

        siblings.Add(node);
        open.Add(node);
    }

    private static InlineNode? Tidy(string text, TextSpan span, InlineMark mark)
    {
        int start = Math.Max(mark.Span.Start, span.Start);
        int end = (int)Math.Min((long)mark.Span.Start + mark.Span.Length, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        start -= start > span.Start && start < end && char.IsSurrogatePair(text[start - 1], text[start]) ? 1 : 0;
        end += end < span.End && end > start && char.IsSurrogatePair(text[end - 1], text[end]) ? 1 : 0;
        return start < end && Enum.IsDefined(mark.Kind)
            ? new InlineNode(mark.Kind, start, end, mark.Kind == InlineMarkKind.Link ? SafeUrl.Normalize(mark.Url) : null)
            : null;
    }

    private static int FirstFrom(IReadOnlyList<InlineMark> marks, int start)
    {
        int low = 0;
        int high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = marks[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
