namespace ArticleKit.Topics.Data;

/// <summary>Rows that something was found in: all are counted, the first are kept.</summary>
internal sealed class RowList
{
    /// <summary>How many are kept.</summary>
    public const int Kept = 100;

    private readonly List<long> _rows = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<long> Rows => _rows;

    public void Add(long row)
    {
        Count++;
        if (_rows.Count < Kept)
        {
            _rows.Add(row);
        }
    }
}
