using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Quotes;

/// <summary>Finds the quotation marks of a paragraph and tells by their form and neighbours what each may be.</summary>
internal readonly ref struct QuoteMarkScanner
{
    /// <summary>How many marks that stand together are looked over to find the neighbour of one.</summary>
    private const int MarksTogether = 4;

    /// <summary>As many equal marks in a row quote nothing: they are a ruled line.</summary>
    private const int RuledLine = 8;

    /// <summary>No measure in inches has more digits.</summary>
    private const int LongestMeasure = 3;

    private readonly ReadOnlySpan<char> _text;
    private readonly TextSpan _paragraph;
    private readonly PooledBuffer<QuoteMark> _marks;

    private QuoteMarkScanner(ReadOnlySpan<char> text, TextSpan paragraph, PooledBuffer<QuoteMark> marks)
    {
        _text = text;
        _paragraph = paragraph;
        _marks = marks;
    }

    /// <summary>Finds the marks. Apostrophes inside words are no marks; those at their ends are, until <see cref="SingleMarks"/> has decided.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="marks">Takes the marks in order.</param>
    public static void Scan(ReadOnlySpan<char> text, TextSpan paragraph, PooledBuffer<QuoteMark> marks)
    {
        var scanner = new QuoteMarkScanner(text, paragraph, marks);
        var searched = QuoteCharacters.In(paragraph.In(text));
        int i = paragraph.Start;
        while (i < paragraph.End && text[i..paragraph.End].IndexOfAny(searched) is >= 0 and int offset)
        {
            i = scanner.Visit(i + offset);
        }
    }

    private int Visit(int i)
    {
        char c = _text[i];
        int following = i + 1;
        while (following < _paragraph.End && following - i < RuledLine && _text[following] == c)
        {
            following++;
        }

        if (following - i == RuledLine)
        {
            int rest = _text[i.._paragraph.End].IndexOfAnyExcept(c);
            return rest < 0 ? _paragraph.End : i + rest;
        }

        int length = c is '\'' or '`' or '‘' or '’' && i + 1 < _paragraph.End && _text[i + 1] == c ? 2 : 1;
        if (length == 2)
        {
            // Two single marks stand for a double one, as typewriters and TeX write it.
            Add(i, 2, QuoteFamily.Double, c is '`' or '‘' ? QuoteSide.Opens : Shape(i, i + 2));
            return i + 2;
        }

        switch (c)
        {
            case '"' or '＂' or '〞' or '〟':
                AddStraight(i);
                break;
            case '“' or '„' or '‟' or '〝':
                // Closes in German („…“), as which pairing takes it where something is open.
                Add(i, 1, QuoteFamily.Double, c == '“' && Shape(i, i + 1) == QuoteSide.Closes ? QuoteSide.Closes : QuoteSide.Opens);
                break;
            case '”':
                // Opens too in Swedish and Finnish (”…”).
                Add(i, 1, QuoteFamily.Double, Shape(i, i + 1) == QuoteSide.Opens ? QuoteSide.Either : QuoteSide.Closes, FollowsMeasure(i));
                break;
            case '«' or '»':
                Add(i, 1, QuoteFamily.Guillemet, AngleSide(i, c == '«'));
                break;
            case '‹' or '›':
                Add(i, 1, QuoteFamily.SingleGuillemet, AngleSide(i, c == '‹'));
                break;
            case '「' or '」':
                Add(i, 1, QuoteFamily.Corner, c == '「' ? QuoteSide.Opens : QuoteSide.Closes);
                break;
            case '『' or '』':
                Add(i, 1, QuoteFamily.WhiteCorner, c == '『' ? QuoteSide.Opens : QuoteSide.Closes);
                break;
            default:
                AddSingle(i, c);
                break;
        }

        return i + 1;
    }

    private void Add(int start, byte length, QuoteFamily family, QuoteSide side, bool isWeak = false) =>
        _marks.Add(new QuoteMark(start, length, family, side, isWeak));

    /// <summary>Opens in French («…»), closes in German books (»…«); a French one may have a blank inside.</summary>
    private QuoteSide AngleSide(int i, bool isLeft)
    {
        QuoteSide shape = Shape(i, i + 1);
        return isLeft ? (shape == QuoteSide.Closes ? QuoteSide.Either : QuoteSide.Opens)
            : shape == QuoteSide.Opens ? QuoteSide.Either : QuoteSide.Closes;
    }

    private void AddStraight(int i)
    {
        QuoteSide side = Shape(i, i + 1);
        bool isMeasure = side != QuoteSide.Opens && FollowsMeasure(i);

        // A weak closing mark is a sign of inches where nothing is open, or where another mark closes later.
        Add(i, 1, QuoteFamily.Double, isMeasure ? QuoteSide.Closes : side, isMeasure);
    }

    /// <summary>Whether a number that may count inches stands right before a mark.</summary>
    private bool FollowsMeasure(int i)
    {
        int digits = 0;
        while (digits <= LongestMeasure && i - digits > _paragraph.Start && char.IsAsciiDigit(_text[i - digits - 1]))
        {
            digits++;
        }

        return digits is > 0 and <= LongestMeasure;
    }

    private void AddSingle(int i, char c)
    {
        bool afterLetter = i > _paragraph.Start && char.IsLetterOrDigit(_text[i - 1]);
        bool beforeLetter = i + 1 < _paragraph.End && char.IsLetterOrDigit(_text[i + 1]);
        if ((afterLetter && beforeLetter) || (afterLetter && c is '`' or '‘' or '‛' or '‚'))
        {
            return;
        }

        QuoteSide side = Shape(i, i + 1);
        if (side == QuoteSide.Either || (side == QuoteSide.Opens ? !beforeLetter && !OpensAfterMark(i) : c is '`' or '‘' or '‚'))
        {
            return;
        }

        bool isElision = side == QuoteSide.Opens && (c is '’' or '＇' || Elisions.StandAt(_text, i + 1, _paragraph.End));
        if (!isElision)
        {
            Add(i, 1, QuoteFamily.Single, side, side == QuoteSide.Closes && Elisions.MayEndAt(_text, _paragraph.Start, i, _paragraph.End));
        }
    }

    /// <summary>Whether an opening mark is followed by another, or by an ellipsis or a sign that begins speech.</summary>
    private bool OpensAfterMark(int i) => i + 1 < _paragraph.End && !char.IsWhiteSpace(_text[i + 1]);

    private QuoteSide Shape(int start, int end)
    {
        int before = start - 1;
        int after = end;
        while (before >= _paragraph.Start && start - before <= MarksTogether && QuoteCharacters.IsQuote(_text[before]))
        {
            before--;
        }

        while (after < _paragraph.End && after - end < MarksTogether && QuoteCharacters.IsQuote(_text[after]))
        {
            after++;
        }

        bool leadsIn = before < _paragraph.Start || QuoteCharacters.LeadsIn(_text[before]);
        bool leadsOut = after >= _paragraph.End || (QuoteCharacters.LeadsOut(_text[after]) && !IsEllipsis(after));
        if (leadsIn != leadsOut)
        {
            return leadsIn ? QuoteSide.Opens : QuoteSide.Closes;
        }

        if (!leadsIn)
        {
            return QuoteSide.Either;
        }

        bool blankBefore = before < _paragraph.Start || char.IsWhiteSpace(_text[before]);
        bool blankAfter = after >= _paragraph.End || char.IsWhiteSpace(_text[after]);
        return blankBefore == blankAfter ? QuoteSide.Either
            : blankAfter ? QuoteSide.Closes
            : _text[after] is ',' or ';' or '.' ? QuoteSide.Closes : QuoteSide.Opens;
    }

    /// <summary>Whether an ellipsis that speech begins with stands here.</summary>
    private bool IsEllipsis(int i)
    {
        int start = i;
        while (i < _paragraph.End && _text[i] is '.' or '…' && i - start < 6)
        {
            i++;
        }

        return (i - start > 1 || (i > start && _text[start] == '…')) && i < _paragraph.End && (char.IsLetterOrDigit(_text[i]) || (_text[i] == ' ' && i + 1 < _paragraph.End && char.IsLetter(_text[i + 1])));
    }
}
