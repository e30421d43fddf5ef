using ArticleKit.Text;

namespace ArticleKit.Summarization;

/// <summary>A sentence of the article that was chosen for its summary.</summary>
/// <param name="Text">The sentence, with runs of white space folded into one blank.</param>
/// <param name="Span">Where it stands in the clean text of the article.</param>
/// <param name="Score">How much it says of the article, from 0 to 1; comparable within one summary only.</param>
/// <param name="Rank">Its place among the chosen sentences by score; 1 is the best.</param>
public sealed record SummarySentence(string Text, TextSpan Span, double Score, int Rank)
{
    /// <summary>How the sentence begins, with its rank and score, for a log.</summary>
    /// <returns>Such as <c>1. 0.812 The bridge was closed on Monday.</c></returns>
    public override string ToString() => FormattableString.Invariant($"{Rank}. {Score:0.000} {PreviewText.Of(Text)}");
}
