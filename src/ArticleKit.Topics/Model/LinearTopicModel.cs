using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Model;

/// <summary>Everything that a prediction needs. Immutable: nothing is written to after construction.</summary>
internal sealed class LinearTopicModel
{
    private readonly TextVectorizer _vectorizer;

    public LinearTopicModel(string[] topics, Vocabulary vocabulary, QuantizedWeights weights, NormalizedSigmoids probabilities, TopicModelInfo info)
    {
        Topics = topics;
        Vocabulary = vocabulary;
        Weights = weights;
        Probabilities = probabilities;
        Info = info;
        _vectorizer = new TextVectorizer(info.Options, vocabulary);
    }

    public string[] Topics { get; }

    public Vocabulary Vocabulary { get; }

    public QuantizedWeights Weights { get; }

    public NormalizedSigmoids Probabilities { get; }

    public TopicModelInfo Info { get; }

    /// <summary>The article as the numbers that weights are learned for; empty if it holds no n-gram that the model knows.</summary>
    public SparseVector Vectorize(string text, string? title) => _vectorizer.Vectorize(text, title);

    /// <summary>The vector that an article is judged by, and how much of the article it holds.</summary>
    public SparseVector Vectorize(string text, string? title, out WordCoverage coverage) => _vectorizer.Vectorize(text, title, out coverage);

    /// <summary>The probability of each topic; null if the article holds no n-gram that the model knows.</summary>
    public double[]? Predict(string text, string? title, out WordCoverage coverage)
    {
        SparseVector vector = _vectorizer.Vectorize(text, title, out coverage);
        if (!Vocabulary.HoldsNgram(vector.Indices))
        {
            return null;
        }

        float[] scores = new float[Topics.Length];
        Weights.Score(vector, scores);
        return Info.IsMultiLabel ? Probabilities.Each(scores) : Probabilities.Of(scores);
    }
}
