using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>
/// Scores sentences by a weighted sum of what tells an editor's choice: place, length, how central their terms are, wording. Such features go back
/// to H. P. Edmundson (1969), "New methods in automatic extracting", Journal of the ACM 16(2), and J. Kupiec, J. Pedersen, F. Chen (1995), "A
/// trainable document summarizer", SIGIR; the weights are learned by pairs of whole summaries, as T. Joachims (2002), "Optimizing search engines
/// using clickthrough data", KDD, learns by pairs of results. Sentences that repeat what is chosen step back, as in the maximal marginal
/// relevance of J. Carbonell and J. Goldstein (1998), by a weight that is learned with the others.
/// </summary>
internal sealed class NewsRanker : SentenceRanker
{
    private readonly NewsWeights _weights;
    private readonly NewsFeatures _features;
    private readonly double[] _scores;
    private readonly bool _hasTitle;

    /// <summary>Scores a text by the weights inside the library.</summary>
    public NewsRanker(SummaryText text)
        : this(text, NewsWeights.Default)
    {
    }

    /// <summary>Scores a text by other weights.</summary>
    public NewsRanker(SummaryText text, NewsWeights weights)
    {
        _weights = weights;
        _hasTitle = text.TitleTerms.Count > 0;
        _features = NewsFeatures.Measure(text);
        _scores = new double[text.Count];
        for (int i = 0; i < _scores.Length; i++)
        {
            _scores[i] = (weights.Sum(_features.Of(i)) - weights.Lowest) / Range;
        }
    }

    /// <summary>Outside 0 and 1 where a sentence is better or worse than any that the weights were learned from.</summary>
    public override ReadOnlySpan<double> Scores => _scores;

    /// <summary>The scores of an article with a title have more to reach.</summary>
    private double Range => _weights.Highest - _weights.Lowest + (_hasTitle ? _weights[NewsFeature.Title] : 0);

    public override double Gain(int sentence, double redundancy) =>
        _scores[sentence] + (_weights.Redundancy * redundancy / Range);

    public override IReadOnlyList<SentenceFeature> Explain(int sentence)
    {
        Dictionary<string, double> sums = new(StringComparer.Ordinal);
        ReadOnlySpan<double> values = _features.Of(sentence);
        foreach (NewsFeature feature in Enum.GetValues<NewsFeature>())
        {
            string group = GroupOf(feature);
            sums[group] = sums.GetValueOrDefault(group) + (_weights[feature] * values[(int)feature]);
        }

        return
        [
            new SentenceFeature("base", -_weights.Lowest, -_weights.Lowest / Range),
            .. sums.Select(group => new SentenceFeature(group.Key, group.Value, group.Value / Range)),
        ];
    }

    /// <summary>What a feature is to somebody who reads the explanation: most things are measured in several ways.</summary>
    private static string GroupOf(NewsFeature feature) => feature switch
    {
        <= NewsFeature.EarlyUnderGoodLead => "position",
        NewsFeature.ParagraphStart => "paragraph",
        <= NewsFeature.EarlyLength => "length",
        NewsFeature.Repeated or NewsFeature.Fresh => "novelty",
        <= NewsFeature.TermDensity => "centrality",
        <= NewsFeature.Speech => "quotation",
        NewsFeature.Question or NewsFeature.Exclamation => "punctuation",
        <= NewsFeature.FirstPerson => "wording",
        <= NewsFeature.NameShare => "names",
        NewsFeature.Number => "numbers",
        NewsFeature.Parenthesis or NewsFeature.Colon => "punctuation",
        _ => "title",
    };
}
