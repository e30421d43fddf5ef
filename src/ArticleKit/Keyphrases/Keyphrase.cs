using ArticleKit.Text;

namespace ArticleKit.Keyphrases;

/// <summary>A word or phrase that tells what an article is about.</summary>
/// <param name="Text">The phrase as it stands in the text, in the spelling that looks most like its own.</param>
/// <param name="Score">
/// Its weight, above 0 and at most 1, the best phrase of the article having 1. Scores compare within one article and one algorithm only.
/// </param>
/// <param name="Mentions">
/// Every place where it stands in the clean text, in order; at least one. Mentions of a name may be short forms of it, such as a surname.
/// </param>
public sealed record Keyphrase(string Text, double Score, IReadOnlyList<TextSpan> Mentions)
{
    /// <summary>
    /// Every place where it stands in the clean text, in order; at least one. Mentions of a name may be short forms of it, such as a surname.
    /// </summary>
    public IReadOnlyList<TextSpan> Mentions { get; init => field = ValueList<TextSpan>.Of(value); } = ValueList<TextSpan>.Of(Mentions);

    /// <summary>
    /// Whether it looks like the name of somebody or something. Always false in languages that write every noun with a capital and for the
    /// algorithms that do not look for names, all but <see cref="KeyphraseAlgorithm.Salience"/>.
    /// </summary>
    public bool IsName { get; init; }

    /// <summary>The phrase with its score, for a log.</summary>
    /// <returns>Such as <c>suspension bridge 0.812</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{PreviewText.Of(Text)} {Score:0.000}");
}
