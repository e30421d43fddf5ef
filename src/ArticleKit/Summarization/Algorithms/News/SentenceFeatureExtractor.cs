using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Text;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>Computes the features of each sentence of a text, in time linear in the text.</summary>
internal static class SentenceFeatureExtractor
{
    /// <summary>After how many sentences the weight of the position has fallen to 37 %.</summary>
    private const double PositionDecay = 4;

    /// <summary>The length in words that suits a summary best.</summary>
    private const double IdealWords = 16;

    /// <summary>Shorter sentences count as this long, so that a few frequent words are not taken for the gist.</summary>
    private const int MinWordsForCentrality = 6;

    public static SentenceFeatures[] Extract(
        TextDocument document, ReadOnlySpan<SentenceKind> kinds, SentenceVectors vectors, IReadOnlySet<int> titleTerms)
    {
        SentenceFeatures[] features = new SentenceFeatures[document.Sentences.Count];
        double[] centralities = Centralities(document, kinds, vectors);
        int position = 0;
        for (int i = 0; i < features.Length; i++)
        {
            Sentence sentence = document.Sentences[i];
            ReadOnlySpan<char> text = sentence.Span.In(document.Text);
            features[i] = new SentenceFeatures(
                Math.Exp(-position / PositionDecay),
                centralities[i],
                Length(sentence.WordCount),
                TitleOverlap(vectors.Terms(i), titleTerms),
                sentence.WordCount > 0 && ContinuationWords.Contains(document.Words[sentence.FirstWord].In(document.Text)) ? 1 : 0,
                text is ['"' or '“' or '„' or '«' or '\'' or '‘' or '「', ..] ? 1 : 0,
                text is [.., '?' or '？' or '؟'] ? 1 : 0);
            position += kinds[i] == SentenceKind.Sentence ? 1 : 0;
        }

        return features;
    }

    /// <summary>
    /// The sum of the logarithms of the frequencies of a sentence's terms (the centroid's weight of them), over the square root of
    /// its length, relative to the highest among the sentences proper.
    /// </summary>
    private static double[] Centralities(TextDocument document, ReadOnlySpan<SentenceKind> kinds, SentenceVectors vectors)
    {
        double[] centralities = new double[kinds.Length];
        double highest = 0;
        for (int i = 0; i < centralities.Length; i++)
        {
            double sum = 0;
            foreach (int term in vectors.Terms(i))
            {
                sum += Math.Log(vectors.Frequency(term));
            }

            centralities[i] = sum / Math.Sqrt(Math.Max(MinWordsForCentrality, document.Sentences[i].WordCount));
            highest = kinds[i] == SentenceKind.Sentence ? Math.Max(highest, centralities[i]) : highest;
        }

        for (int i = 0; i < centralities.Length; i++)
        {
            centralities[i] = highest > 0 ? Math.Min(1, centralities[i] / highest) : 0;
        }

        return centralities;
    }

    private static double Length(int words) =>
        words <= IdealWords ? words / IdealWords : Math.Max(0, 1.5 - (0.5 * words / IdealWords));

    private static double TitleOverlap(ReadOnlySpan<int> terms, IReadOnlySet<int> titleTerms)
    {
        if (titleTerms.Count == 0)
        {
            return 0;
        }

        int shared = 0;
        foreach (int term in terms)
        {
            shared += titleTerms.Contains(term) ? 1 : 0;
        }

        return (double)shared / titleTerms.Count;
    }
}
