using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Quotes;

/// <summary>
/// Makes passages of the paired marks of one paragraph after the other. A passage that stays open at the end of its paragraph goes on in the
/// next, if that begins with an opening mark too or closes without having opened.
/// </summary>
internal sealed class ParagraphQuoteReader(
    TextDocument document, PooledBuffer<QuotedPassage> passages, PooledBuffer<TextSpan> dropped, PooledBuffer<TextSpan> strays)
{
    /// <summary>How long a paragraph of speech is at most, where breaks were lost.</summary>
    private const int LongestLostParagraph = 1000;

    private readonly string _text = document.Text;
    private readonly SentenceCursor _sentences = new(document);
    private readonly StrayMarks _strays = new(document, passages, dropped, strays);
    private QuoteMark? _open;
    private int _openDropped;
    private int _openEnd;
    private bool _isJoined;
    private bool _openBegins;

    /// <summary>Whether speech in single marks is open from the paragraph before.</summary>
    public bool IsOpenSingle => _open?.Family == QuoteFamily.Single;

    /// <summary>Reads a paragraph.</summary>
    public void Read(TextSpan paragraph, ReadOnlySpan<QuoteMark> marks, ReadOnlySpan<int> partners)
    {
        int i = NextMark(marks, 0);
        if (_open is not null)
        {
            i = GoOn(paragraph, marks, partners, i);
        }

        while (i < marks.Length)
        {
            QuoteMark mark = marks[i];
            if (mark.Side == QuoteSide.Closes)
            {
                _strays.Add(paragraph, mark);
                i = NextMark(marks, i + 1);
            }
            else if (partners[i] is >= 0 and int closing)
            {
                Add(mark, marks[closing], dropped.Count);
                i = NextMark(marks, closing + 1);
            }
            else
            {
                i = Open(paragraph, marks, partners, i);
            }
        }
    }

    /// <summary>Ends what is open at the end of the text.</summary>
    public void Finish() => GiveUp(_text.Length);

    private static int NextMark(ReadOnlySpan<QuoteMark> marks, int i)
    {
        while (i < marks.Length && marks[i].Side == QuoteSide.None)
        {
            i++;
        }

        return i;
    }

    /// <summary>Continues what is open from the paragraph before, or gives it up.</summary>
    /// <returns>The index of the mark to read on at.</returns>
    private int GoOn(TextSpan paragraph, ReadOnlySpan<QuoteMark> marks, ReadOnlySpan<int> partners, int i)
    {
        QuoteMark open = _open!.Value;
        if (i < marks.Length && marks[i].Family == open.Family)
        {
            if (marks[i].Side == QuoteSide.Closes)
            {
                Add(open, marks[i], _openDropped);
                _open = null;
                return NextMark(marks, i + 1);
            }

            if (marks[i].Start == paragraph.Start)
            {
                dropped.Add(new TextSpan(marks[i].Start, marks[i].Length));
                _isJoined = true;
                _openEnd = paragraph.End;
                if (partners[i] is >= 0 and int closing)
                {
                    Add(open, marks[closing], _openDropped);
                    _open = null;
                    return NextMark(marks, closing + 1);
                }

                if (IsLastOfFamily(marks, i))
                {
                    return marks.Length;
                }

                // Something else opens in this paragraph, so that this one has ended before.
                int next = NextMark(marks, i + 1);
                GiveUp(marks[next].Start);
                return next;
            }
        }

        GiveUp(paragraph.Start);
        return i;
    }

    /// <summary>Opens a passage that has no closing mark in its paragraph.</summary>
    /// <returns>The index of the mark to read on at.</returns>
    private int Open(TextSpan paragraph, ReadOnlySpan<QuoteMark> marks, ReadOnlySpan<int> partners, int i)
    {
        QuoteMark first = marks[i];
        int firstDropped = dropped.Count;
        int next = NextOfFamily(marks, i);
        while (next < marks.Length && BeginsLostParagraph(marks[i], marks[next]))
        {
            dropped.Add(new TextSpan(marks[next].Start, marks[next].Length));
            if (partners[next] is >= 0 and int closing)
            {
                Add(first, marks[closing], firstDropped);
                return NextMark(marks, closing + 1);
            }

            i = next;
            next = NextOfFamily(marks, i);
        }

        next = NextMark(marks, i + 1);

        _open = first;
        _openDropped = firstDropped;
        _openEnd = paragraph.End;
        _openBegins = first.Start == paragraph.Start;
        _isJoined = dropped.Count > firstDropped;
        if (IsLastOfFamily(marks, i))
        {
            return marks.Length;
        }

        GiveUp(marks[next].Start);
        return next;
    }

    /// <summary>Whether a mark opens what was a paragraph of the same speech: after a full sentence, and soon.</summary>
    private bool BeginsLostParagraph(QuoteMark opening, QuoteMark mark)
    {
        int before = Characters.TrimEnd(_text, opening.End, mark.Start);
        return mark.Family == opening.Family && mark.Side == QuoteSide.Opens && mark.Start - opening.End <= LongestLostParagraph
            && before > opening.End && before < mark.Start && Characters.IsStop(_text[before - 1]);
    }

    private static bool IsLastOfFamily(ReadOnlySpan<QuoteMark> marks, int index) => NextOfFamily(marks, index) == marks.Length;

    /// <summary>The next mark of the family of a mark; between them stands only what it quotes itself.</summary>
    private static int NextOfFamily(ReadOnlySpan<QuoteMark> marks, int index)
    {
        int i = index + 1;
        while (i < marks.Length && (marks[i].Family != marks[index].Family || marks[i].Side == QuoteSide.None))
        {
            i++;
        }

        return i;
    }

    /// <summary>Ends what is open and never closes: with its sentence; with its last paragraph where it has several or begins one.</summary>
    private void GiveUp(int limit)
    {
        if (_open is not { } open)
        {
            return;
        }

        int end = Math.Min(limit, _isJoined || _openBegins ? _openEnd : _sentences.At(open.End).End);
        end = Characters.TrimEnd(_text, open.End, Math.Min(end, _openEnd));
        AddPassage(TextSpan.FromBounds(open.Start, end), TextSpan.FromBounds(open.End, end), QuoteFault.NeverCloses, _openDropped);
        _open = null;
    }

    private void Add(QuoteMark opening, QuoteMark closing, int firstDropped) => AddPassage(
        TextSpan.FromBounds(opening.Start, closing.End), TextSpan.FromBounds(opening.End, closing.Start), QuoteFault.None, firstDropped);

    private void AddPassage(TextSpan span, TextSpan content, QuoteFault fault, int firstDropped) =>
        passages.Add(QuotedPassage.Trimmed(_text, span, content, fault, firstDropped, dropped.Count - firstDropped));
}
