using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// Scores a sentence by how much of the centroid of the text it holds, after D. Radev, H. Jing, M. Styś and D. Tam (2004), "Centroid-based
/// summarization of multiple documents", Information Processing and Management 40(6): the sum of the weights of its words, each as frequent in
/// the text and as rare among sentences as can be. What repeats a chosen sentence steps back by the maximal marginal relevance of J. Carbonell
/// and J. Goldstein (1998), "The use of MMR, diversity-based reranking for reordering documents and producing summaries", SIGIR.
/// </summary>
internal sealed class CentroidRanker : SentenceRanker
{
    /// <summary>The weight of the score; the rest is the weight of being unlike what is already chosen.</summary>
    private const double Relevance = 0.8;

    /// <summary>The centroid leaves out words that hardly occur; Radev and others leave the threshold open.</summary>
    private const int MinMentions = 2;

    private readonly SummaryText _text;
    private readonly UnitScores _scores;

    public CentroidRanker(SummaryText text)
    {
        _text = text;
        double[] sums = new double[text.Count];
        for (int i = 0; i < sums.Length; i++)
        {
            foreach (int term in text.Vectors.Terms(i))
            {
                sums[i] += CentroidWeight(term);
            }
        }

        _scores = UnitScores.FromZero(sums);
    }

    public override ReadOnlySpan<double> Scores => _scores.Values;

    /// <summary>The weight of a term in the centroid: its mentions in the text times its rarity among sentences; 0 for a single mention.</summary>
    public double CentroidWeight(int term) =>
        _text.Vectors.Frequency(term) < MinMentions ? 0 : _text.Vectors.Frequency(term) * _text.Vectors.InverseFrequency(term);

    public override double Gain(int sentence, double redundancy) => Scores[sentence] - ((1 - Relevance) / Relevance * redundancy);

    public override IReadOnlyList<SentenceFeature> Explain(int sentence) =>
        WordContributions.Describe(_text, sentence, Array.ConvertAll(_text.Vectors.Terms(sentence).ToArray(), CentroidWeight), _scores.Scale);
}
