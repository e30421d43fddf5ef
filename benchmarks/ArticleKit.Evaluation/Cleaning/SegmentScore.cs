namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Counts the segments that must be in the texts and are, and those that must not be and are; white space is normalized, case is kept.</summary>
internal sealed class SegmentScore
{
    private int _truePositives;
    private int _falsePositives;
    private int _falseNegatives;

    public double Precision => _truePositives + _falsePositives == 0 ? 0 : (double)_truePositives / (_truePositives + _falsePositives);

    public double Recall => _truePositives + _falseNegatives == 0 ? 0 : (double)_truePositives / (_truePositives + _falseNegatives);

    public double F1 => Scores.HarmonicMean(Precision, Recall);

    /// <summary>Adds a page.</summary>
    /// <returns>The F1 of the page alone.</returns>
    public double Add(IReadOnlyList<string> with, IReadOnlyList<string> without, string actual)
    {
        string text = Normalize(actual);
        int found = with.Count(segment => text.Contains(Normalize(segment), StringComparison.Ordinal));
        int wrong = without.Count(segment => text.Contains(Normalize(segment), StringComparison.Ordinal));
        _truePositives += found;
        _falseNegatives += with.Count - found;
        _falsePositives += wrong;
        return Scores.HarmonicMean(found + wrong == 0 ? 0 : (double)found / (found + wrong), with.Count == 0 ? 1 : (double)found / with.Count);
    }

    internal static string Normalize(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
