using ArticleKit.Text;

namespace ArticleKit.Readability.Explanation;

/// <summary>A sentence that makes a text hard to read.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Text">The sentence as it stands there.</param>
/// <param name="Words">The number of its words.</param>
/// <param name="Syllables">The number of their syllables.</param>
/// <param name="Grade">
/// Its Flesch-Kincaid grade, as if it were the whole text; for other languages than English its LIX. A figure to rank sentences by, not to
/// judge one.
/// </param>
public sealed record HardSentence(TextSpan Span, string Text, int Words, int Syllables, double Grade)
{
    /// <summary>How the sentence begins, and its grade, for a log.</summary>
    /// <returns>Such as <c>18.2 The committee, which had been</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Grade:0.0} {PreviewText.Of(Text)}");
}
