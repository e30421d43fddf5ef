using ArticleKit.Text;

namespace ArticleKit.Summarization.Explanation;

/// <summary>A sentence that scored higher than one of the summary, and was not chosen since it says again what is said there.</summary>
/// <param name="Text">The sentence, with runs of white space folded into one blank.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Score">Its score, from 0 to 1, on the scale of <see cref="SummarySentence.Score"/>.</param>
/// <param name="ChosenInstead">The chosen sentence that is most like it, by the cosine of their weighted words from 0 to 1.</param>
public sealed record PassedOverSentence(string Text, TextSpan Span, double Score, SimilarSentence ChosenInstead)
{
    /// <summary>How the sentence begins, and its score, for a log.</summary>
    /// <returns>Such as <c>0.812 The bridge was closed on Monday.</c></returns>
    public override string ToString() => FormattableString.Invariant($"{Score:0.000} {PreviewText.Of(Text)}");
}
