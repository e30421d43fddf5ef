namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Compares texts as bags of lower-cased words.</summary>
internal static class BagOfWordsScore
{
    public static double F1(string expected, string actual)
    {
        Dictionary<string, int> expectedWords = Tokens.Count(expected);
        Dictionary<string, int> actualWords = Tokens.Count(actual);
        int expectedCount = expectedWords.Values.Sum();
        int actualCount = actualWords.Values.Sum();
        if (expectedCount == 0 || actualCount == 0)
        {
            return expectedCount == actualCount ? 1 : 0;
        }

        int common = expectedWords.Sum(word => Math.Min(word.Value, actualWords.GetValueOrDefault(word.Key)));
        return Scores.HarmonicMean((double)common / actualCount, (double)common / expectedCount);
    }
}
