using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// KL-Sum of A. Haghighi and L. Vanderwende (2009), "Exploring content models for multi-document summarization", NAACL: adds the sentence
/// after which the divergence of Kullback and Leibler from the words of the text to those of the summary is the least.
/// </summary>
/// <remarks>
/// Each word of the text counts once more in the summary than it stands there (the smoothing of Laplace), since the divergence would be infinite
/// as long as a word is lacking. A score is the exponential of the negative divergence, which is no sum over
/// words: the explanation shares it out by the probabilities of the words in the text.
/// </remarks>
internal sealed class KullbackLeiblerRanker : SentenceRanker
{
    /// <summary>What each word counts in a summary that does not have it.</summary>
    private const double Smoothing = 1;

    private readonly SummaryText _text;
    private readonly double[] _probabilities;
    private readonly int[] _chosen;
    private readonly double _negativeEntropy;
    private readonly int _differentWords;
    private readonly UnitScores _scores;

    /// <summary>The sum over all words of their probability times the logarithm of their smoothed count in the summary.</summary>
    private double _expectedLogCount;
    private int _chosenWords;

    public KullbackLeiblerRanker(SummaryText text)
    {
        _text = text;
        _probabilities = new double[text.Vectors.TermCount];
        _chosen = new int[_probabilities.Length];
        double total = 0;
        for (int term = 0; term < _probabilities.Length; term++)
        {
            total += text.Vectors.Frequency(term);
        }

        for (int term = 0; term < _probabilities.Length; term++)
        {
            // What turned out to be a function word of the language is left with no mention.
            if (text.Vectors.Frequency(term) > 0)
            {
                double probability = text.Vectors.Frequency(term) / total;
                _probabilities[term] = probability;
                _negativeEntropy += probability * Math.Log(probability);
                _expectedLogCount += probability * Math.Log(Smoothing);
                _differentWords++;
            }
        }

        double[] scores = new double[text.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = text.Vectors.Terms(i).IsEmpty ? 0 : Math.Exp(-DivergenceWith(i));
        }

        _scores = UnitScores.FromZero(scores);
    }

    public override ReadOnlySpan<double> Scores => _scores.Values;

    /// <summary>The divergence, in nats, of the summary from the text if a sentence is added to what is chosen.</summary>
    public double DivergenceWith(int sentence)
    {
        ReadOnlySpan<int> terms = _text.Vectors.Terms(sentence);
        ReadOnlySpan<int> counts = _text.Vectors.Counts(sentence);
        double gain = 0;
        int words = _chosenWords;
        for (int i = 0; i < terms.Length; i++)
        {
            gain += LogCountGain(terms[i], counts[i]);
            words += counts[i];
        }

        return _negativeEntropy - _expectedLogCount - gain + Math.Log(words + (Smoothing * _differentWords));
    }

    public override double Gain(int sentence, double redundancy) =>
        _text.Vectors.Terms(sentence).IsEmpty ? 0 : Math.Exp(-Math.Max(0, DivergenceWith(sentence)));

    public override void Choose(int sentence)
    {
        ReadOnlySpan<int> terms = _text.Vectors.Terms(sentence);
        ReadOnlySpan<int> counts = _text.Vectors.Counts(sentence);
        for (int i = 0; i < terms.Length; i++)
        {
            _expectedLogCount += LogCountGain(terms[i], counts[i]);
            _chosen[terms[i]] += counts[i];
            _chosenWords += counts[i];
        }
    }

    public override IReadOnlyList<SentenceFeature> Explain(int sentence)
    {
        ReadOnlySpan<int> terms = _text.Vectors.Terms(sentence);
        double[] worth = new double[terms.Length];
        double sum = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            worth[i] = _probabilities[terms[i]];
            sum += worth[i];
        }

        return WordContributions.Describe(_text, sentence, worth, sum > 0 ? Scores[sentence] / sum : 0);
    }

    private double LogCountGain(int term, int count) =>
        _probabilities[term] * Math.Log((_chosen[term] + count + Smoothing) / (_chosen[term] + Smoothing));
}
