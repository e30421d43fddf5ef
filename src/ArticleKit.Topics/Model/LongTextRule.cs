namespace ArticleKit.Topics.Model;

/// <summary>How a model that was trained on short texts judges long ones.</summary>
/// <remarks>
/// In a long text the frequent words of a topic are many and its rare ones few, and the balance that was learned on sentences is lost:
/// rarer n-grams are made to weigh more, biases less, the form of the writing nothing, and all varieties of a topic are asked, since an article
/// from elsewhere is written in the manner of none of them.
/// </remarks>
internal sealed record LongTextRule
{
    /// <summary>A text with this many words begins to be long.</summary>
    public required int From { get; init; }

    /// <summary>A text with this many words is long; in between both ways of judging are mixed.</summary>
    public required int To { get; init; }

    /// <summary>The power of the inverse document frequency.</summary>
    public required double RarityPower { get; init; }

    /// <summary>The bias of each function.</summary>
    public required float[] Biases { get; init; }

    /// <summary>Whether the best variety of a topic counts, and not the mean, for each topic.</summary>
    public required bool[] TakesBest { get; init; }

    /// <summary>What scores are turned into probabilities by.</summary>
    public required NormalizedSigmoids Probabilities { get; init; }

    /// <summary>How far a text is long, from 0 to 1.</summary>
    public double ShareOf(int words) =>
        Math.Clamp((Math.Log(words + 1.0) - Math.Log(From)) / (Math.Log(To) - Math.Log(From)), 0, 1);
}
