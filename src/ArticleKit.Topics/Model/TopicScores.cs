using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Model;

/// <summary>How a model came to the scores of an article, for its explanation.</summary>
/// <param name="Vector">The article.</param>
/// <param name="Biases">The bias of each function.</param>
/// <param name="Topics">The score of each topic.</param>
/// <param name="Deciding">For each topic, the functions that its score is the mean of.</param>
/// <param name="Probabilities">What scores are turned into probabilities by.</param>
internal sealed record TopicScores(
    SparseVector Vector,
    float[] Biases,
    float[] Topics,
    int[][] Deciding,
    NormalizedSigmoids Probabilities);
