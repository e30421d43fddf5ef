namespace ArticleKit.Display.Corpus;

/// <summary>The values of a measure over a corpus, with the articles that have the lowest and the highest ones.</summary>
internal sealed class MeasureValues(CorpusMeasure measure)
{
    private const int KeptEachSide = 10;
    private const int LeastArticles = 10;
    private const double OutlierDistance = 3.5;

    // Makes the median absolute deviation of a normal distribution its standard deviation.
    private const double NormalScale = 1.4826;

    private readonly List<float> _values = [];
    private readonly PriorityQueue<CorpusRow, double> _highest = new();
    private readonly PriorityQueue<CorpusRow, double> _lowest = new();

    /// <summary>Adds an article, if it has the measure.</summary>
    public void Add(CorpusRow row)
    {
        if (ValueOf(row) is { } value)
        {
            _values.Add((float)value);
            Keep(_highest, row, value);
            Keep(_lowest, row, -value);
        }
    }

    /// <summary>The number that divides the lower half from the upper one; null without values.</summary>
    public double? Median => _values.Count == 0 ? null : MedianOf([.. _values]);

    /// <summary>The articles that lie far away, the farthest first.</summary>
    public IEnumerable<CorpusOutlier> FindOutliers()
    {
        if (_values.Count < LeastArticles)
        {
            return [];
        }

        double middle = MedianOf([.. _values.Select(value => (float)Scale(value))]);
        double deviation = NormalScale * MedianOf([.. _values.Select(value => (float)Math.Abs(Scale(value) - middle))]);

        // More than half of the articles are the same: then there is no measure of how far the others are away.
        if (!(deviation > 1e-6))
        {
            return [];
        }

        double median = Median!.Value;
        return _highest.UnorderedItems.Concat(_lowest.UnorderedItems).Select(item => item.Element).DistinctBy(row => row.Number)
            .Select(row => (row, Value: ValueOf(row)!.Value))
            .Select(item => new CorpusOutlier(item.row.Number, item.row.Title, measure, item.Value, median, (Scale(item.Value) - middle) / deviation))
            .Where(outlier => Math.Abs(outlier.Distance) > OutlierDistance)
            .OrderByDescending(outlier => Math.Abs(outlier.Distance)).ThenBy(outlier => outlier.Number);
    }

    private static void Keep(PriorityQueue<CorpusRow, double> kept, CorpusRow row, double priority)
    {
        if (kept.Count < KeptEachSide)
        {
            kept.Enqueue(row, priority);
        }
        else
        {
            kept.EnqueueDequeue(row, priority);
        }
    }

    private double? ValueOf(CorpusRow row) => measure switch
    {
        CorpusMeasure.Grade => row.Grade,
        CorpusMeasure.Words => row.Words,
        _ => row.SentenceLength > 0 ? row.SentenceLength : null,
    };

    private double Scale(double value) => measure == CorpusMeasure.Words ? Math.Log(1 + value) : value;

    private static double MedianOf(float[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + (double)values[values.Length / 2]) / 2;
    }
}
