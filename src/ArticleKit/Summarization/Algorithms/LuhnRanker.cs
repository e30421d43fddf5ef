using System.Runtime.InteropServices;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// Scores a sentence by its best cluster of significant words, after H. P. Luhn (1958), "The automatic creation of literature abstracts", IBM
/// Journal of Research and Development 2(2): in a cluster at most four insignificant words stand between two significant ones, and its
/// significance factor is the square of the number of its significant words over the number of all its words. One word is no cluster.
/// </summary>
/// <remarks>
/// Luhn leaves the two cut-offs of significance open. Here function words are too frequent and what is mentioned once is too rare.
/// </remarks>
internal sealed class LuhnRanker : SentenceRanker
{
    private const int MaxGap = 4;
    private const int MinMentions = 2;

    private readonly SummaryText _text;
    private readonly Cluster[] _clusters;
    private readonly UnitScores _scores;

    public LuhnRanker(SummaryText text)
    {
        _text = text;
        _clusters = new Cluster[text.Count];
        for (int i = 0; i < _clusters.Length; i++)
        {
            _clusters[i] = BestCluster(i);
        }

        _scores = UnitScores.FromZero(Array.ConvertAll(_clusters, cluster => cluster.Factor));
    }

    public override ReadOnlySpan<double> Scores => _scores.Values;

    /// <summary>Luhn's significance factor of a sentence; 0 if it has no cluster.</summary>
    public double SignificanceFactor(int sentence) => _clusters[sentence].Factor;

    public override IReadOnlyList<SentenceFeature> Explain(int sentence)
    {
        Cluster cluster = _clusters[sentence];
        if (cluster.Significant < 2)
        {
            return [];
        }

        TextSpan span = TextSpan.FromBounds(_text.Document.Words[cluster.FirstWord].Start, _text.Document.Words[cluster.FirstWord + cluster.Length - 1].End);
        return [new SentenceFeature("significantCluster", cluster.Factor, Scores[sentence], WhiteSpace.Fold(span.In(_text.Document.Text)))];
    }

    private Cluster BestCluster(int sentence)
    {
        Sentence place = _text.Document.Sentences[sentence];
        ReadOnlySpan<int> terms = _text.Terms.OfWords.Slice(place.FirstWord, place.WordCount);
        Cluster best = default;
        int start = -1;
        int last = -1;
        int significant = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            if (terms[i] == TermIndex.None || _text.Vectors.Frequency(terms[i]) < MinMentions)
            {
                continue;
            }

            if (start < 0 || i - last - 1 > MaxGap)
            {
                start = i;
                significant = 0;
            }

            significant++;
            last = i;
            var cluster = new Cluster(place.FirstWord + start, last - start + 1, significant);
            best = cluster.Factor > best.Factor ? cluster : best;
        }

        return best;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Cluster(int FirstWord, int Length, int Significant)
    {
        public double Factor => Significant < 2 ? 0 : (double)Significant * Significant / Length;
    }
}
