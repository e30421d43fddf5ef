namespace ArticleKit.Cleaning.Blocks;

/// <summary>The order of marks: by where they begin, of two that begin together the longer first, and then by kind, links around all others.</summary>
internal static class MarkOrder
{
    public static int Compare(InlineMark first, InlineMark second)
    {
        int order = first.Span.Start.CompareTo(second.Span.Start);
        order = order != 0 ? order : second.Span.Length.CompareTo(first.Span.Length);
        order = order != 0 ? order : first.Kind.CompareTo(second.Kind);
        return order != 0 ? order : string.CompareOrdinal(first.Url, second.Url);
    }
}
