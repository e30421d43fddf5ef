using ArticleKit.Text;

namespace ArticleKit.Summarization;

/// <summary>A summarizer may be anybody's: what it gives must fit the text, and be fit for JSON and for sorting.</summary>
internal static class SummaryCheck
{
    /// <summary>Gives a summary back.</summary>
    /// <exception cref="InvalidOperationException">It is null, quotes what is not in the text, or has a score that is not finite.</exception>
    public static Summary Check(Summary? summary, TextDocument document)
    {
        foreach (SummarySentence sentence in summary?.Sentences ?? throw new InvalidOperationException("The summarizer returned null."))
        {
            if (sentence is null || sentence.Text is null)
            {
                throw new InvalidOperationException("The summarizer returned null for a sentence.");
            }

            TextSpan span = sentence.Span;
            if (span.Start < 0 || span.Length < 0 || span.Start > document.Text.Length - span.Length)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The summarizer gave the span {span.Start} to {span.End}, which is not in the text."));
            }

            if (!double.IsFinite(sentence.Score))
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The summarizer gave a sentence the score {sentence.Score}."));
            }
        }

        return summary;
    }
}
