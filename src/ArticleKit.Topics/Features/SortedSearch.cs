namespace ArticleKit.Topics.Features;

/// <summary>Finds places in sorted arrays.</summary>
internal static class SortedSearch
{
    /// <summary>How many values, ascending and distinct, are below a limit.</summary>
    public static int CountBelow<T>(T[] sorted, T limit)
        where T : IComparable<T>
    {
        int position = Array.BinarySearch(sorted, limit);
        return position >= 0 ? position : ~position;
    }
}
