namespace ArticleKit.Text.Quotes;

/// <summary>Looks sentences up at positions that nearly rise.</summary>
internal sealed class SentenceCursor(TextDocument document)
{
    private int _sentence;

    /// <summary>The sentence at a position. Positions are asked for in nearly rising order, so that all look-ups together take linear time.</summary>
    public TextSpan At(int position)
    {
        ReadOnlySpan<Sentence> sentences = document.SentenceSpan;
        while (_sentence > 0 && sentences[_sentence].Span.Start > position)
        {
            _sentence--;
        }

        while (_sentence + 1 < sentences.Length && sentences[_sentence + 1].Span.Start <= position)
        {
            _sentence++;
        }

        return sentences[_sentence].Span;
    }
}
