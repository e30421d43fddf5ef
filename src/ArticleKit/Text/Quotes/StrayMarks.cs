using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Quotes;

/// <summary>Decides what a mark that closes where nothing is open means: a mark too many in the passage before, or the end of speech that was never opened.</summary>
internal sealed class StrayMarks(TextDocument document, PooledBuffer<QuotedPassage> passages, PooledBuffer<TextSpan> dropped, PooledBuffer<TextSpan> strays)
{
    /// <summary>How far behind a stray mark the speech goes on at most.</summary>
    private const int StrayReach = 600;

    private readonly string _text = document.Text;
    private readonly SentenceCursor _sentences = new(document);

    /// <summary>A mark that closes where nothing is open.</summary>
    public void Add(TextSpan paragraph, QuoteMark mark)
    {
        QuotedPassage? last = passages.Count > 0 && passages.Items[^1].Span.Start >= paragraph.Start ? passages.Items[^1] : null;
        bool endsSpeech = mark.Start > paragraph.Start && (_text[mark.Start - 1] == ',' || Characters.IsStop(_text[mark.Start - 1]));
        if (endsSpeech && last is { Fault: QuoteFault.None } passage && GoesOnBehindMark(passage, mark))
        {
            // "We ask them to" leave," he said: the mark in the middle is the one too many.
            dropped.Add(TextSpan.FromBounds(passage.Content.End, passage.Span.End));
            passages.Changeable[^1] = passage with
            {
                Span = TextSpan.FromBounds(passage.Span.Start, mark.End),
                Content = TextSpan.FromBounds(passage.Content.Start, Characters.TrimEnd(_text, passage.Content.End, mark.Start)),
                Fault = QuoteFault.StrayMark,
                FirstDropped = passage.DroppedCount > 0 ? passage.FirstDropped : dropped.Count - 1,
                DroppedCount = passage.DroppedCount + 1,
            };
            return;
        }

        // Also of one that began in a paragraph before.
        int lastEnd = passages.Count > 0 ? passages.Items[^1].Span.End : 0;
        int start = Characters.SkipWhiteSpace(_text, Math.Max(_sentences.At(mark.Start - 1).Start, lastEnd), mark.Start);
        if (endsSpeech && start < mark.Start - 1 && start >= paragraph.Start)
        {
            passages.Add(QuotedPassage.Trimmed(_text, TextSpan.FromBounds(start, mark.End), TextSpan.FromBounds(start, mark.Start), QuoteFault.NeverOpens, dropped.Count, 0));
        }
        else
        {
            strays.Add(new TextSpan(mark.Start, mark.Length));
        }
    }

    private bool GoesOnBehindMark(QuotedPassage passage, QuoteMark mark)
    {
        int next = Characters.SkipWhiteSpace(_text, passage.Span.End, mark.Start);
        return next < mark.Start && mark.Start - passage.Span.End <= StrayReach
            && passage.Content.Length > 0
            && (passage.DroppedCount == 0 || passage.FirstDropped + passage.DroppedCount == dropped.Count)
            && Characters.IsUpper(_text[passage.Content.Start])
            && char.IsLetter(_text[passage.Content.End - 1]) && Characters.IsLower(_text[next]);
    }
}
