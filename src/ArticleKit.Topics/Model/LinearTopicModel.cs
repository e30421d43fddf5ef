using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Model;

/// <summary>Everything that a prediction needs. Immutable: nothing is written to after construction.</summary>
internal sealed class LinearTopicModel
{
    private readonly TextVectorizer _vectorizer;
    private readonly float[] _longFactors;

    public LinearTopicModel(
        string[] topics,
        Vocabulary vocabulary,
        QuantizedWeights weights,
        NormalizedSigmoids probabilities,
        TopicModelInfo info,
        TopicVarieties? varieties = null,
        LongTextRule? longTexts = null)
    {
        Topics = topics;
        Vocabulary = vocabulary;
        Weights = weights;
        Probabilities = probabilities;
        Info = info;
        Varieties = varieties;
        LongTexts = longTexts;
        _vectorizer = new TextVectorizer(info.Options, vocabulary);
        _longFactors = longTexts is null ? [] : vocabulary.FactorsAt(longTexts.RarityPower);
    }

    public string[] Topics { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>A function for each topic, or for each variety of one.</summary>
    public QuantizedWeights Weights { get; }

    public NormalizedSigmoids Probabilities { get; }

    public TopicModelInfo Info { get; }

    /// <summary>Which function is of which topic; null where each topic has its one.</summary>
    public TopicVarieties? Varieties { get; }

    /// <summary>How long texts are judged; null for as short ones.</summary>
    public LongTextRule? LongTexts { get; }

    /// <summary>The article as the numbers that weights are learned for; empty if it holds no feature that the model knows.</summary>
    public SparseVector Vectorize(string text, string? title)
    {
        SparseVector vector = _vectorizer.Count(text, title, out _, out _);
        _vectorizer.Weigh(vector);
        return vector;
    }

    /// <summary>The probability of each topic; null if the article holds no n-gram that the model knows.</summary>
    public double[]? Predict(string text, string? title, out WordCoverage coverage)
    {
        SparseVector counts = _vectorizer.Count(text, title, out coverage, out int words);
        if (!Vocabulary.HoldsNgram(counts.Indices))
        {
            return null;
        }

        double share = LongTexts?.ShareOf(words) ?? 0;
        if (share == 0)
        {
            return PredictShort(counts);
        }

        if (share == 1)
        {
            return PredictLong(counts);
        }

        double[] probabilities = PredictShort(counts with { Values = [.. counts.Values] });
        double[] others = PredictLong(counts);
        for (int topic = 0; topic < probabilities.Length; topic++)
        {
            probabilities[topic] += share * (others[topic] - probabilities[topic]);
        }

        return probabilities;
    }

    /// <summary>How the scores of an article come about, by whichever way of judging counts more.</summary>
    public TopicScores Trace(string text, string? title, out WordCoverage coverage)
    {
        SparseVector vector = _vectorizer.Count(text, title, out coverage, out int words);
        LongTextRule? rule = LongTexts?.ShareOf(words) >= 0.5 ? LongTexts : null;
        float[] biases = BiasesOf(rule);
        float[] scores = ScoreFunctions(vector, rule);
        int[][] deciding = [.. Topics.Select((_, topic) => Varieties?.Deciding(topic, scores, rule?.TakesBest[topic] ?? true) ?? [topic])];
        return new TopicScores(vector, biases, Pool(scores, rule), deciding, rule?.Probabilities ?? Probabilities);
    }

    private double[] PredictShort(SparseVector counts)
    {
        float[] scores = Score(counts, null);
        return Info.IsMultiLabel ? Probabilities.Each(scores) : Probabilities.Of(scores);
    }

    private double[] PredictLong(SparseVector counts) => LongTexts!.Probabilities.Of(Score(counts, LongTexts));

    /// <summary>The scores of the topics; the counts become weights.</summary>
    private float[] Score(SparseVector counts, LongTextRule? rule) => Pool(ScoreFunctions(counts, rule), rule);

    private float[] ScoreFunctions(SparseVector counts, LongTextRule? rule)
    {
        Weigh(counts, rule);
        float[] biases = BiasesOf(rule);
        float[] scores = new float[biases.Length];
        Weights.Score(counts, biases, scores);
        return scores;
    }

    private float[] BiasesOf(LongTextRule? rule) => rule?.Biases ?? Weights.Biases;

    private void Weigh(SparseVector counts, LongTextRule? rule)
    {
        if (rule is null)
        {
            _vectorizer.Weigh(counts);
        }
        else
        {
            _vectorizer.WeighWithoutForm(counts, _longFactors);
        }
    }

    private float[] Pool(float[] scores, LongTextRule? rule) => Varieties?.Pool(scores, rule?.TakesBest) ?? scores;
}
