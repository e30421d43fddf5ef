namespace ArticleKit.Cleaning.Page;

/// <summary>The characters of the block under way: with white space folded, unless it is preformatted, and joiners only where they mean something.</summary>
internal sealed class TextBuffer
{
    private const int InitialCapacity = 1024;

    private char[] _text = new char[InitialCapacity];
    private int _length;
    private bool _needsSpace;
    private char _joiner;

    /// <summary>Whether all white space counts.</summary>
    public bool IsPreformatted { get; set; }

    public int Length => _length;

    /// <summary>All characters so far.</summary>
    public Span<char> Text => _text.AsSpan(0, _length);

    /// <summary>The characters that the next one follows directly: none, if white space comes between.</summary>
    public ReadOnlySpan<char> Joined => _needsSpace ? [] : Text;

    /// <summary>The character that the next one follows directly; <c>\0</c> for none.</summary>
    public char Last => _length > 0 && !_needsSpace ? _text[_length - 1] : '\0';

    /// <summary>Makes room for a number of characters, so that appending one of them seldom has to.</summary>
    public void Reserve(int more)
    {
        if (_text.Length - _length < more)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + more));
        }
    }

    /// <summary>Appends a character, and before it the blank or the joiner that is due.</summary>
    public void Append(char c)
    {
        Reserve(3);
        if (_needsSpace)
        {
            if (_length > 0 && _text[_length - 1] != '\t')
            {
                _text[_length++] = ' ';
            }

            _needsSpace = false;
        }

        if (_joiner != '\0')
        {
            if (InvisibleCharacters.IsMeantBetween(_text[_length - 1], _joiner, c))
            {
                _text[_length++] = _joiner;
            }

            _joiner = '\0';
        }

        _text[_length++] = c;
    }

    /// <summary>Appends letters that are joined to each other by nothing; there must be room for them.</summary>
    public void Append(ReadOnlySpan<char> letters)
    {
        Append(letters[0]);
        letters[1..].CopyTo(_text.AsSpan(_length));
        _length += letters.Length - 1;
    }

    /// <summary>Appends a character where it stands, without what is due.</summary>
    public void Put(char c)
    {
        Reserve(1);
        _text[_length++] = c;
    }

    /// <summary>Notes a joiner, which is appended if it means something between what stands before it and the next character.</summary>
    public void Join(char joiner) => _joiner = joiner;

    /// <summary>Adds white space of the page.</summary>
    /// <param name="c">The character.</param>
    /// <param name="next">The one that follows it, or <c>\0</c>.</param>
    public void AddWhiteSpace(char c, char next)
    {
        _joiner = '\0';
        if (!IsPreformatted)
        {
            _needsSpace = true;
        }
        else if (c is '\n' or '\u2028' or '\u2029' or '\u0085' || (c == '\r' && next != '\n'))
        {
            Put('\n');
        }
        else if (c != '\r')
        {
            Put(c == '\t' ? '\t' : ' ');
        }
    }

    /// <summary>What follows is no part of the same word, whether or not white space stands between.</summary>
    public void Separate() => _needsSpace |= !IsPreformatted;

    /// <summary>Ends a cell of a table; what follows stands behind the tab without a blank.</summary>
    /// <param name="isFirst">Whether none was before it.</param>
    public void BeginCell(bool isFirst)
    {
        if (!isFirst)
        {
            // Also behind an empty cell, so that columns stay columns.
            Put('\t');
        }

        _needsSpace = false;
    }

    /// <summary>Drops what stands behind the first characters.</summary>
    public void Truncate(int length) => _length = length;

    public void Clear() => (_length, _needsSpace, _joiner) = (0, false, '\0');
}
