namespace ArticleKit.Evaluation.Cleaning;

/// <summary>
/// Compares texts by shingles of four tokens as scrapinghub/article-extraction-benchmark does: true positives, false positives and
/// false negatives of each page are divided by their sum, precision and recall are averaged over the pages where they are defined.
/// </summary>
internal sealed class ShingleScore
{
    private const int Size = 4;

    private double _precisionSum;
    private double _recallSum;
    private int _precisionPages;
    private int _recallPages;

    public double Precision => _precisionPages == 0 ? 0 : _precisionSum / _precisionPages;

    public double Recall => _recallPages == 0 ? 0 : _recallSum / _recallPages;

    public double F1 => Scores.HarmonicMean(Precision, Recall);

    /// <summary>Adds a page.</summary>
    /// <returns>The F1 of the page alone.</returns>
    public double Add(string expected, string actual)
    {
        (double truePositives, double falsePositives, double falseNegatives) = Compare(Shingles(expected), Shingles(actual));
        double precision = 1;
        double recall = 1;
        if (truePositives + falsePositives > 0)
        {
            precision = truePositives / (truePositives + falsePositives);
            _precisionSum += precision;
            _precisionPages++;
        }

        if (truePositives + falseNegatives > 0)
        {
            recall = truePositives / (truePositives + falseNegatives);
            _recallSum += recall;
            _recallPages++;
        }

        return Scores.HarmonicMean(precision, recall);
    }

    internal static Dictionary<string, int> Shingles(string text)
    {
        List<string> tokens = Tokens.Split(text);
        Dictionary<string, int> shingles = new(StringComparer.Ordinal);
        int count = Math.Max(tokens.Count - Size + 1, tokens.Count == 0 ? 0 : 1);
        for (int i = 0; i < count; i++)
        {
            string shingle = string.Join(' ', tokens.Skip(i).Take(Size));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }

    private static (double TruePositives, double FalsePositives, double FalseNegatives) Compare(Dictionary<string, int> expected, Dictionary<string, int> actual)
    {
        double truePositives = 0;
        double falsePositives = 0;
        double falseNegatives = 0;
        foreach (string shingle in expected.Keys.Union(actual.Keys, StringComparer.Ordinal))
        {
            int inExpected = expected.GetValueOrDefault(shingle);
            int inActual = actual.GetValueOrDefault(shingle);
            truePositives += Math.Min(inExpected, inActual);
            falsePositives += Math.Max(0, inActual - inExpected);
            falseNegatives += Math.Max(0, inExpected - inActual);
        }

        double sum = truePositives + falsePositives + falseNegatives;
        return sum == 0 ? (0, 0, 0) : (truePositives / sum, falsePositives / sum, falseNegatives / sum);
    }
}
