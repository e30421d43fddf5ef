namespace ArticleKit.Cleaning.Content;

/// <summary>Fills a row of features from left to right.</summary>
internal ref struct FeatureWriter(Span<float> row)
{
    private static readonly float[] Logarithms = [.. Enumerable.Range(1, 1024).Select(number => (float)Math.Log2(number))];

    private readonly Span<float> _row = row;

    public int Count { get; private set; }

    public void Add(double value) => _row[Count++] = (float)value;

    public void Add(bool value) => _row[Count++] = value ? 1 : 0;

    /// <summary>A count, on a scale on which twice as many is one step.</summary>
    public void AddLog(double count) => Add(Math.Log2(1 + count));

    /// <summary>The same for a whole number, most of which are small.</summary>
    public void AddLog(int count)
    {
        if ((uint)count < Logarithms.Length)
        {
            _row[Count++] = Logarithms[count];
        }
        else
        {
            AddLog((double)count);
        }
    }
}
