using System.Buffers;

namespace ArticleKit.Text.Segmentation;

/// <summary>Cuts one paragraph into sentences, in one pass.</summary>
internal ref struct SentenceScanner
{
    /// <summary>How far the end of a parenthesis is looked for.</summary>
    private const int ParenthesisReach = 300;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private readonly PooledBuffer<TextSpan> _sentences;
    private readonly StopRule _rule;
    private readonly SearchValues<char> _interesting;
    private int _start;
    private int _parenthesisEnd = -1;
    private int _quotes;
    private ListMarker _marker;

    private SentenceScanner(ReadOnlySpan<char> text, TextSpan paragraph, PooledBuffer<TextSpan> sentences)
    {
        _text = text;
        _end = paragraph.End;
        _sentences = sentences;
        _rule = new StopRule(text, paragraph);
        _interesting = Characters.InterestingIn(paragraph.In(text));
    }

    /// <summary>Finds the sentences of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph, without surrounding white space.</param>
    /// <param name="sentences">Takes the sentences, without surrounding white space, in order.</param>
    public static void Scan(ReadOnlySpan<char> text, TextSpan paragraph, PooledBuffer<TextSpan> sentences) =>
        new SentenceScanner(text, paragraph, sentences).Run(paragraph.Start);

    private void Run(int start)
    {
        int i = Begin(start);
        while (i < _end)
        {
            int offset = _text[i.._end].IndexOfAny(_interesting);
            if (offset < 0)
            {
                break;
            }

            i = Visit(i + offset);
        }

        Add(_end);
    }

    /// <summary>Begins a sentence.</summary>
    /// <returns>Where to read on: after the marker of a list's item, whose stop ends nothing.</returns>
    private int Begin(int start)
    {
        _start = start;
        _quotes = 0;
        _parenthesisEnd = -1;
        _marker = ListMarker.At(_text, start, _end);
        return start + _marker.Length;
    }

    private readonly void Add(int end)
    {
        end = Characters.TrimEnd(_text, _start, end);
        if (end > _start)
        {
            _sentences.Add(TextSpan.FromBounds(_start, end));
        }
    }

    private int Visit(int i)
    {
        char c = _text[i];
        switch (c)
        {
            case '"':
                _quotes++;
                return i + 1;
            case '(' or '[':
                OpenParenthesis(i, c == '(' ? ')' : ']');
                return i + 1;
            case ')':
                return _marker.IsCounted && i > _parenthesisEnd ? TryNextItem(i, i + 1) : i + 1;
            default:
                if (Characters.IsBullet(c))
                {
                    return i > _start && char.IsWhiteSpace(_text[i - 1]) ? End(i) : i + 1;
                }

                int next = c == '.' && _marker.IsCounted && i > _parenthesisEnd ? TryNextItem(i, -1) : -1;
                return next >= 0 ? next : VisitStop(i);
        }
    }

    /// <summary>Ends the sentence before the marker that counts on, if there is one; else goes on at the given position.</summary>
    private int TryNextItem(int punctuation, int otherwise)
    {
        int item = _marker.NextBefore(_text, _start + _marker.Length, punctuation, _end);
        return item < 0 ? otherwise : End(item);
    }

    private void OpenParenthesis(int i, char closing)
    {
        // A parenthesis that the sentence begins with holds sentences of its own.
        if (i > _start && i > _parenthesisEnd)
        {
            int length = _text[i..Math.Min(_end, i + ParenthesisReach)].IndexOf(closing);
            _parenthesisEnd = length < 0 ? _parenthesisEnd : i + length;
        }
    }

    private int VisitStop(int i)
    {
        Stop stop = Stop.At(_text, _start, i, _end, (_quotes & 1) != 0);
        if (stop.Closing > stop.Run && _text[stop.Run..stop.Closing].Contains('"'))
        {
            _quotes++;
        }

        bool inParenthesis = stop.Closing <= _parenthesisEnd;
        return !inParenthesis && _rule.EndsSentence(_start, stop) ? End(stop.SentenceEnd) : stop.Closing;
    }

    private int End(int end)
    {
        Add(end);
        return Begin(Characters.SkipWhiteSpace(_text, end, _end));
    }
}
