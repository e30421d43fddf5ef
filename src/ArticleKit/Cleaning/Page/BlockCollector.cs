namespace ArticleKit.Cleaning.Page;

/// <summary>Gathers text into blocks while a page is walked.</summary>
internal sealed class BlockCollector
{
    private const int InitialCapacity = 1024;

    private char[] _text = new char[InitialCapacity];
    private int _length;
    private int _node;
    private int _group = -1;
    private BlockKind _kind;
    private int _level;
    private int _words;
    private int _linkWords;
    private int _emphasisWords;
    private int _breaks;
    private int _cells;
    private bool _needsSpace;
    private bool _inWord;

    public List<TextBlock> Blocks { get; } = [];

    public bool IsInRow { get; private set; }

    /// <summary>Ends the block under way; what follows belongs to another element.</summary>
    public void Begin(int node, BlockKind kind, int level, int group)
    {
        Flush();
        (_node, _kind, _level, _group) = (node, kind, level, group);
    }

    public void BeginRow() => (IsInRow, _cells) = (true, 0);

    public void EndRow()
    {
        IsInRow = false;
        Flush();
    }

    public void BeginCell()
    {
        _inWord = false;
        if (_cells++ > 0)
        {
            // Also behind an empty cell, so that columns stay columns.
            Append('\t');
        }

        _needsSpace = false;
        _breaks = 0;
    }

    /// <summary>A line break; two of them in a row part paragraphs.</summary>
    public void BreakLine()
    {
        _inWord = false;
        if (_kind == BlockKind.Preformatted)
        {
            Append('\n');
            return;
        }

        _needsSpace = true;
        if (++_breaks == 2 && !IsInRow)
        {
            Flush();
        }
    }

    /// <summary>Something stands here that is not read; the text before and after it is not one word.</summary>
    public void Separate()
    {
        _inWord = false;
        _needsSpace |= _kind != BlockKind.Preformatted;
    }

    public void AddText(ReadOnlySpan<char> text, bool isLink, bool isEmphasis)
    {
        // A character adds itself, and a blank where white space stood before it.
        EnsureCapacity(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                int start = i;
                while (i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))
                {
                    i++;
                }

                AddLetters(text[start..(i + 1)], isLink, isEmphasis);
            }
            else if (char.IsWhiteSpace(c) && _kind != BlockKind.Preformatted)
            {
                _needsSpace = true;
                _inWord = false;
            }
            else if (!IsInvisible(c))
            {
                AddCharacter(c, isLink, isEmphasis);
            }
        }
    }

    private void AddLetters(ReadOnlySpan<char> letters, bool isLink, bool isEmphasis)
    {
        AddSpace();
        letters.CopyTo(_text.AsSpan(_length));
        _length += letters.Length;
        if (!_inWord)
        {
            CountWord(isLink, isEmphasis);
        }

        _inWord = true;
    }

    private void AddCharacter(char c, bool isLink, bool isEmphasis)
    {
        AddSpace();
        _text[_length++] = c == '\u00a0' ? ' ' : c;
        bool isWordCharacter = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
        if (isWordCharacter && (!_inWord || IsIdeograph(c)))
        {
            CountWord(isLink, isEmphasis);
        }

        // An apostrophe or hyphen inside a word does not end it.
        _inWord = isWordCharacter || (_inWord && c is '\'' or '’' or '-');
    }

    /// <summary>Adds the blank that white space left to be added.</summary>
    private void AddSpace()
    {
        _breaks = 0;
        if (_needsSpace && _length > 0 && _text[_length - 1] != '\t')
        {
            _text[_length++] = ' ';
        }

        _needsSpace = false;
    }

    private void CountWord(bool isLink, bool isEmphasis)
    {
        _words++;
        _linkWords += isLink ? 1 : 0;
        _emphasisWords += isEmphasis ? 1 : 0;
    }

    private void Append(char c)
    {
        EnsureCapacity(1);
        _text[_length++] = c;
    }

    private void EnsureCapacity(int more)
    {
        if (_text.Length - _length < more)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + more));
        }
    }

    public void Flush()
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, _length);
        text = (_kind == BlockKind.Preformatted ? text.Trim("\r\n") : text).TrimEnd();
        if (!text.IsEmpty)
        {
            Blocks.Add(new TextBlock
            {
                Node = _node,
                Kind = _kind,
                Level = _level,
                Group = _group,
                Text = text.ToString(),
                Words = _words,
                LinkWords = _linkWords,
                EmphasisWords = _emphasisWords,
            });
        }

        _length = 0;
        (_words, _linkWords, _emphasisWords, _breaks) = (0, 0, 0, 0);
        (_needsSpace, _inWord) = (false, false);
    }

    /// <summary>Characters that show nothing: soft hyphens, zero-width spaces, byte order marks, controls.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00ad' or '\u200b' or '\u2060' or '\ufeff' || (char.IsControl(c) && c is not ('\t' or '\n'));

    // Scripts without blanks: a character stands for about half a word there.
    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');
}
