using ArticleKit.Summarization.Algorithms.Common;

namespace ArticleKit.Summarization.Selection;

/// <summary>What a sentence gains by the words of the query and of the title, if these were to count.</summary>
internal sealed class SentenceBias
{
    /// <summary>Beside so great a weight the score decides between equals only; a greater one would leave no digits for it.</summary>
    private const double GreatestWeight = 1e6;

    private readonly SummaryText _text;
    private readonly IReadOnlySet<int> _queryTerms;
    private readonly double _queryWeight;
    private readonly double _titleWeight;

    public SentenceBias(SummaryText text, SummaryOptions options)
    {
        _text = text;
        _queryTerms = text.SharedTerms(options.Query);
        _queryWeight = _queryTerms.Count > 0 ? Math.Min(options.QueryWeight, GreatestWeight) : 0;
        _titleWeight = text.TitleTerms.Count > 0 ? Math.Min(options.TitleWeight, GreatestWeight) : 0;
    }

    /// <summary>What the gain is divided by together with the score of the algorithm, so that the sum is on the scale of the latter.</summary>
    public double Total => 1 + _queryWeight + _titleWeight;

    /// <summary>What a sentence gains, from 0 to <see cref="Total"/> - 1.</summary>
    public double Of(int sentence) => (_queryWeight * QueryShare(sentence)) + (_titleWeight * TitleShare(sentence));

    /// <summary>The gain by the query alone: the share of its terms, and what it is worth.</summary>
    public (double Share, double Gain)? Query(int sentence) =>
        _queryWeight > 0 ? (QueryShare(sentence), _queryWeight * QueryShare(sentence)) : null;

    /// <summary>The gain by the title alone.</summary>
    public (double Share, double Gain)? Title(int sentence) =>
        _titleWeight > 0 ? (TitleShare(sentence), _titleWeight * TitleShare(sentence)) : null;

    private double QueryShare(int sentence) => _queryWeight > 0 ? Share(sentence, _queryTerms) : 0;

    private double TitleShare(int sentence) => _titleWeight > 0 ? Share(sentence, _text.TitleTerms) : 0;

    private double Share(int sentence, IReadOnlySet<int> wanted)
    {
        int shared = 0;
        foreach (int term in _text.Vectors.Terms(sentence))
        {
            shared += wanted.Contains(term) ? 1 : 0;
        }

        return (double)shared / wanted.Count;
    }
}
