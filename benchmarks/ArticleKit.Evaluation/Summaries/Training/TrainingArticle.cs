using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Algorithms.News;
using ArticleKit.Summarization.Selection;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Summaries.Training;

/// <summary>An article with all summaries of three among its likeliest sentences.</summary>
internal sealed class TrainingArticle
{
    private const int Sentences = 3;
    private const int Pool = 10;

    /// <summary>What a word costs. Without it the model would choose more words than editors do.</summary>
    private const double CostOfWord = 0.0002;

    private readonly SummaryText _text;
    private readonly NewsFeatures _features;
    private readonly int[][] _reference;
    private readonly int[][] _sentences;

    public TrainingArticle(SummaryExample example)
    {
        Example = example;
        var document = TextDocument.Parse(example.Text);
        _text = SummaryText.Create(document, SummaryOptions.Default with { Language = "en" }, title: null);
        _features = NewsFeatures.Measure(_text);
        var encoder = new RougeText();
        _reference = encoder.Encode(example.Reference);
        _sentences = encoder.Encode(Enumerable.Range(0, _text.Count).Select(i => _text.SpanOf(i).In(document.Text).ToString()));
        Candidates = [.. Choose(ChoosePool()).Select(Describe)];
    }

    /// <summary>The article and its reference.</summary>
    public SummaryExample Example { get; }

    /// <summary>The summaries.</summary>
    public IReadOnlyList<CandidateSummary> Candidates { get; }

    /// <summary>The weighted sums of the features of all sentences.</summary>
    public IEnumerable<double> Sums(NewsWeights weights) => _text.SentencesProper().Select(i => weights.Sum(_features.Of(i)));

    /// <summary>How close the summary is that other weights choose, and how long.</summary>
    public (RougeScores Scores, int Words) Measure(NewsWeights weights)
    {
        SentenceChoice choice = new SentenceSelector(
            _text, new NewsRanker(_text, weights), new SentenceBias(_text, SummaryOptions.Default), SummaryOptions.Default).Select();
        int[] chosen = [.. choice.Chosen.Order()];
        return (Rouge.Score(_reference, [.. chosen.Select(i => _sentences[i])]), chosen.Sum(i => _text.WordsOf(i).Length));
    }

    /// <summary>The sentences that are central and early, and the first three.</summary>
    private int[] ChoosePool()
    {
        int[] proper = _text.SentencesProper();
        return
        [
            .. proper.OrderByDescending(i => _features.Of(i)[(int)NewsFeature.Early] + _features.Of(i)[(int)NewsFeature.Centroid])
                .Take(Pool)
                .Union(proper.Take(Sentences))
                .Order(),
        ];
    }

    private static IEnumerable<int[]> Choose(int[] pool)
    {
        if (pool.Length <= Sentences)
        {
            yield return pool;
            yield break;
        }

        for (int first = 0; first < pool.Length; first++)
        {
            for (int second = first + 1; second < pool.Length; second++)
            {
                for (int third = second + 1; third < pool.Length; third++)
                {
                    yield return [pool[first], pool[second], pool[third]];
                }
            }
        }
    }

    private CandidateSummary Describe(int[] chosen)
    {
        float[] features = new float[NewsFeatures.Count + 1];
        int words = 0;
        for (int i = 0; i < chosen.Length; i++)
        {
            ReadOnlySpan<double> values = _features.Of(chosen[i]);
            for (int feature = 0; feature < values.Length; feature++)
            {
                features[feature] += (float)values[feature];
            }

            double redundancy = 0;
            for (int before = 0; before < i; before++)
            {
                redundancy = Math.Max(redundancy, Similarity(chosen[i], chosen[before]));
            }

            features[^1] += (float)redundancy;
            words += _text.WordsOf(chosen[i]).Length;
        }

        RougeScores scores = Rouge.Score(_reference, [.. chosen.Select(i => _sentences[i])]);
        double reward = (scores.Rouge1 + (1.5 * scores.Rouge2) + scores.RougeLsum) / 3;
        return new CandidateSummary(features, reward - (CostOfWord * words));
    }

    private double Similarity(int sentence, int other)
    {
        bool[] marks = new bool[_text.Vectors.TermCount];
        foreach (int term in _text.Vectors.Terms(other))
        {
            marks[term] = true;
        }

        return _text.Vectors.Similarity(sentence, other, marks);
    }
}
