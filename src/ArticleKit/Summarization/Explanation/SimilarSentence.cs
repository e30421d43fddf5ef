using ArticleKit.Text;

namespace ArticleKit.Summarization.Explanation;

/// <summary>A sentence that another was compared with.</summary>
/// <param name="Text">The sentence, with runs of white space folded into one blank.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Similarity">How alike the two are, in the measure of the algorithm; 0 or more.</param>
public sealed record SimilarSentence(string Text, TextSpan Span, double Similarity);
