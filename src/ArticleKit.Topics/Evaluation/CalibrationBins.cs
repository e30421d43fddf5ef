namespace ArticleKit.Topics.Evaluation;

/// <summary>Compares how sure a classifier was with how often it was right.</summary>
internal sealed class CalibrationBins
{
    private const int Bins = 15;

    private readonly double[] _confidence = new double[Bins];
    private readonly long[] _right = new long[Bins];
    private readonly long[] _count = new long[Bins];
    private long _total;

    public void Add(double confidence, bool isRight, int times = 1)
    {
        int bin = Math.Clamp((int)(confidence * Bins), 0, Bins - 1);
        _confidence[bin] += times * confidence;
        _right[bin] += isRight ? times : 0;
        _count[bin] += times;
        _total += times;
    }

    /// <summary>Counts an article that nothing was said of: it is wrong without any confidence, and in no bin.</summary>
    public void AddUnanswered() => _total++;

    /// <summary>The mean distance of confidence and accuracy, each bin counting by the number of its articles.</summary>
    public double Error()
    {
        double error = 0;
        for (int bin = 0; bin < Bins; bin++)
        {
            error += Math.Abs(_confidence[bin] - _right[bin]);
        }

        return _total == 0 ? 0 : error / _total;
    }

    /// <summary>The bins that are not empty, in the order of confidence.</summary>
    public IReadOnlyList<ReliabilityBin> Curve() => Array.AsReadOnly(
        [
            .. Enumerable.Range(0, Bins).Where(bin => _count[bin] > 0).Select(bin => new ReliabilityBin(
                (double)bin / Bins,
                (bin + 1.0) / Bins,
                _count[bin],
                _confidence[bin] / _count[bin],
                (double)_right[bin] / _count[bin])),
        ]);
}
