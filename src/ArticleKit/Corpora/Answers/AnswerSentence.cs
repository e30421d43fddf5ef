using ArticleKit.Summarization;

namespace ArticleKit.Corpora.Answers;

/// <summary>A sentence of a summary; its ends count UTF-16 code units of the text.</summary>
internal sealed record AnswerSentence(string Text, int Start, int End, double Score)
{
    public static AnswerSentence From(SummarySentence sentence) => new(sentence.Text, sentence.Span.Start, sentence.Span.End, sentence.Score);
}
