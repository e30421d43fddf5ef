namespace ArticleKit.Display.Pages;

/// <summary>Gives the headings of an article levels below that of the section they stand in, none skipped.</summary>
internal sealed class HeadingLevels(int above)
{
    private const int Deepest = 6;

    // The levels of the article that the heading before stands in, with itself.
    private readonly List<int> _open = [];

    /// <summary>The level of the next heading.</summary>
    public int Next(int level)
    {
        while (_open.Count > 0 && _open[^1] >= level)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        _open.Add(level);
        return Math.Min(above + _open.Count, Deepest);
    }
}
