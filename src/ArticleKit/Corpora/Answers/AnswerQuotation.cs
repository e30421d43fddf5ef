using ArticleKit.Quotations;

namespace ArticleKit.Corpora.Answers;

/// <summary>A quotation; its ends, with its marks, count UTF-16 code units of the text.</summary>
internal sealed record AnswerQuotation(string Text, int Start, int End, string? Speaker, string? ResolvedSpeaker, string? Verb, bool Closed)
{
    public static AnswerQuotation From(Quotation quotation) => new(
        quotation.Text, quotation.Span.Start, quotation.Span.End, quotation.Speaker, quotation.ResolvedSpeaker, quotation.Verb, quotation.IsClosed);
}
