using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>
/// Scores sentences by a weighted sum of features: closeness to the centroid, position and length, as in D. Radev, H. Jing, M. Styś,
/// D. Tam (2004), "Centroid-based summarization of multiple documents", Information Processing and Management 40(6), with the
/// features of wording that J. Kupiec, J. Pedersen, F. Chen (1995), "A trainable document summarizer", SIGIR, and their followers use.
/// </summary>
/// <remarks>The weights were set by hand after a search on training parts of news summaries; they are round on purpose.</remarks>
internal static class SentenceScorer
{
    private const double Position = 0.9;
    private const double Centrality = 1.0;
    private const double Length = 0.65;
    private const double Title = 0.3;
    private const double Continuation = -0.05;
    private const double Quotation = -0.25;
    private const double Question = -0.1;
    private const double Highest = Position + Centrality + Length;

    /// <summary>Scores a sentence from 0 to 1.</summary>
    /// <param name="features">The features of the sentence.</param>
    /// <param name="hasTitle">Whether the article has a title whose overlap counts.</param>
    public static double Score(in SentenceFeatures features, bool hasTitle)
    {
        double sum = (Position * features.Position)
            + (Centrality * features.Centrality)
            + (Length * features.Length)
            + (Title * features.Title)
            + (Continuation * features.Continuation)
            + (Quotation * features.Quotation)
            + (Question * features.Question);
        return Math.Clamp(sum / HighestSum(hasTitle), 0, 1);
    }

    /// <summary>What makes up the score of a sentence.</summary>
    /// <inheritdoc cref="Score"/>
    public static IReadOnlyList<SentenceFeature> Explain(in SentenceFeatures features, bool hasTitle)
    {
        double scale = 1 / HighestSum(hasTitle);
        return
        [
            new SentenceFeature("position", features.Position, Position * features.Position * scale),
            new SentenceFeature("centrality", features.Centrality, Centrality * features.Centrality * scale),
            new SentenceFeature("length", features.Length, Length * features.Length * scale),
            new SentenceFeature("title", features.Title, Title * features.Title * scale),
            new SentenceFeature("continuation", features.Continuation, Continuation * features.Continuation * scale),
            new SentenceFeature("quotation", features.Quotation, Quotation * features.Quotation * scale),
            new SentenceFeature("question", features.Question, Question * features.Question * scale),
        ];
    }

    private static double HighestSum(bool hasTitle) => hasTitle ? Highest + Title : Highest;
}
