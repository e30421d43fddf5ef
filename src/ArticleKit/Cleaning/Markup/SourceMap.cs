namespace ArticleKit.Cleaning.Markup;

/// <summary>Leads from a position in normalized HTML back to the page as it was given.</summary>
internal sealed class SourceMap
{
    private readonly List<int> _normalized = [];
    private readonly List<int> _original = [];

    /// <summary>Notes that a tag was written; positions must not decrease.</summary>
    public void Add(int normalized, int original)
    {
        _normalized.Add(normalized);
        _original.Add(original);
    }

    /// <summary>The place in the original page of the last tag written at or before a position.</summary>
    public int ToOriginal(int normalized)
    {
        int index = _normalized.BinarySearch(normalized);
        index = index < 0 ? ~index - 1 : index;
        return index < 0 ? 0 : _original[index];
    }
}
