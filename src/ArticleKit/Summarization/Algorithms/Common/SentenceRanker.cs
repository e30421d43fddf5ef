using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>An algorithm at work on one text. It says what sentences are worth; choosing among them is the same for all.</summary>
internal abstract class SentenceRanker
{
    /// <summary>
    /// What each sentence is worth by itself, on a scale from 0 to 1. What lies outside is not cut here, but once query and title are added: else
    /// the contributions would not add up to the score of a sentence.
    /// </summary>
    public abstract ReadOnlySpan<double> Scores { get; }

    /// <summary>How many sentences the algorithm read, if it left any out because the text has too many for it; else null.</summary>
    public virtual int? ReadSentences => null;

    /// <summary>What a sentence is worth beside those that are chosen already, on the scale of <see cref="Scores"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="redundancy">How alike it is to the chosen sentence that is most like it, from 0 to 1.</param>
    public virtual double Gain(int sentence, double redundancy) => Scores[sentence];

    /// <summary>Tells the algorithm that a sentence is chosen.</summary>
    public virtual void Choose(int sentence)
    {
    }

    /// <summary>What makes up the score of a sentence; the contributions add up to it.</summary>
    public abstract IReadOnlyList<SentenceFeature> Explain(int sentence);

    /// <summary>The sentences that speak most for a sentence, the strongest first; empty where the algorithm compares none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="count">How many at most.</param>
    public virtual IReadOnlyList<(int Sentence, double Similarity)> Nearest(int sentence, int count) => [];
}
