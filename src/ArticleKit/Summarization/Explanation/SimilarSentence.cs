using ArticleKit.Text;

namespace ArticleKit.Summarization.Explanation;

/// <summary>A sentence that another was compared with.</summary>
/// <param name="Text">The sentence, with runs of white space folded into one blank.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Similarity">How alike the two are, in the measure of the algorithm; 0 or more.</param>
public sealed record SimilarSentence(string Text, TextSpan Span, double Similarity)
{
    /// <summary>How the sentence begins, and how alike it is, for a log.</summary>
    /// <returns>Such as <c>0.412 The bridge was closed on Monday.</c></returns>
    public override string ToString() => FormattableString.Invariant($"{Similarity:0.000} {PreviewText.Of(Text)}");
}
