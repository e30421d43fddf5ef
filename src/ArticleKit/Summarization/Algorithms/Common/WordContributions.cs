using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>Tells which words make up the score of a sentence.</summary>
internal static class WordContributions
{
    private const int Named = 5;

    /// <summary>The words that add most, each as a feature, and what all others add together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="worth">What each of its terms adds, in the order of <see cref="SentenceVectors.Terms"/>.</param>
    /// <param name="scale">What the worth is multiplied by to give the contribution.</param>
    public static IReadOnlyList<SentenceFeature> Describe(SummaryText text, int sentence, double[] worth, double scale)
    {
        int[] terms = text.Vectors.Terms(sentence).ToArray();
        int[] order = [.. Enumerable.Range(0, terms.Length).OrderByDescending(i => worth[i]).ThenBy(i => i)];
        List<SentenceFeature> features =
            [.. order.Take(Named).Select(i => new SentenceFeature("word", worth[i], worth[i] * scale, text.Word(sentence, terms[i])))];
        if (order.Length > Named)
        {
            double rest = order.Skip(Named).Sum(i => worth[i]);
            features.Add(new SentenceFeature("otherWords", rest, rest * scale));
        }

        return features;
    }
}
