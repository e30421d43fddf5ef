using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// SumBasic of A. Nenkova and L. Vanderwende (2005), "The impact of frequency on summarization", Microsoft Research MSR-TR-2005-101: a sentence
/// weighs as much as the mean probability of its content words; of those that hold the most probable word the weightiest is chosen, and the
/// probabilities of its words are squared.
/// </summary>
internal sealed class SumBasicRanker : SentenceRanker
{
    private readonly SummaryText _text;
    private readonly double[] _probabilities;
    private readonly double[] _initial;
    private readonly UnitScores _scores;
    private readonly int[] _unchosen;
    private int _mostProbable;

    public SumBasicRanker(SummaryText text)
    {
        _text = text;
        _probabilities = new double[text.Vectors.TermCount];
        _unchosen = new int[_probabilities.Length];
        double total = 0;
        for (int term = 0; term < _probabilities.Length; term++)
        {
            _probabilities[term] = text.Vectors.Frequency(term);
            _unchosen[term] = text.Vectors.SentenceFrequency(term);
            total += _probabilities[term];
        }

        for (int term = 0; term < _probabilities.Length; term++)
        {
            _probabilities[term] /= Math.Max(1, total);
        }

        _initial = [.. _probabilities];
        double[] weights = new double[text.Count];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = Weight(i);
        }

        _scores = UnitScores.FromZero(weights);
        _mostProbable = FindMostProbable();
    }

    public override ReadOnlySpan<double> Scores => _scores.Values;

    /// <summary>The mean probability, as it now is, of the content words of a sentence; 0 if it has none.</summary>
    public double Weight(int sentence) => Weight(sentence, _probabilities);

    /// <summary>A sentence without the most probable word stands behind all that have it.</summary>
    public override double Gain(int sentence, double redundancy)
    {
        double weight = Weight(sentence) * _scores.Scale;
        return _text.Vectors.Terms(sentence).Contains(_mostProbable) ? weight : weight - 1;
    }

    public override void Choose(int sentence)
    {
        foreach (int term in _text.Vectors.Terms(sentence))
        {
            _probabilities[term] *= _probabilities[term];
            _unchosen[term]--;
        }

        _mostProbable = FindMostProbable();
    }

    public override IReadOnlyList<SentenceFeature> Explain(int sentence)
    {
        ReadOnlySpan<int> terms = _text.Vectors.Terms(sentence);
        ReadOnlySpan<int> counts = _text.Vectors.Counts(sentence);
        double[] worth = new double[terms.Length];
        int words = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            worth[i] = counts[i] * _initial[terms[i]];
            words += counts[i];
        }

        return WordContributions.Describe(_text, sentence, worth, words == 0 ? 0 : _scores.Scale / words);
    }

    /// <summary>Of the words that a sentence not yet chosen has; none (-1) if there is no such word.</summary>
    private int FindMostProbable()
    {
        int best = -1;
        for (int term = 0; term < _probabilities.Length; term++)
        {
            best = _unchosen[term] > 0 && (best < 0 || _probabilities[term] > _probabilities[best]) ? term : best;
        }

        return best;
    }

    private double Weight(int sentence, double[] probabilities)
    {
        ReadOnlySpan<int> terms = _text.Vectors.Terms(sentence);
        ReadOnlySpan<int> counts = _text.Vectors.Counts(sentence);
        double sum = 0;
        int words = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            sum += counts[i] * probabilities[terms[i]];
            words += counts[i];
        }

        return words == 0 ? 0 : sum / words;
    }
}
