namespace ArticleKit.Topics.Evaluation;

/// <summary>Compares how sure a classifier was with how often it was right.</summary>
internal sealed class CalibrationBins
{
    private const int Bins = 15;

    private readonly double[] _confidence = new double[Bins];
    private readonly int[] _right = new int[Bins];
    private int _total;

    public void Add(double confidence, bool isRight)
    {
        int bin = Math.Clamp((int)(confidence * Bins), 0, Bins - 1);
        _confidence[bin] += confidence;
        _right[bin] += isRight ? 1 : 0;
        _total++;
    }

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
}
