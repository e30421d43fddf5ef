using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>Gathers text into blocks while a page is walked.</summary>
internal sealed class BlockCollector
{
    private const int InitialCapacity = 1024;

    private char[] _text = new char[InitialCapacity];
    private int _length;
    private HtmlNode? _first;
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
    private bool _hasRightToLeft;
    private bool _hasDirectionMark;
    private char _joiner;
    private int _run;
    private int _inRun;

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
        EndWord();
        if (_cells++ > 0)
        {
            // Also behind an empty cell, so that columns stay columns.
            Put('\t');
        }

        _needsSpace = false;
        _breaks = 0;
    }

    /// <summary>A line break; two of them in a row part paragraphs.</summary>
    public void BreakLine()
    {
        EndWord();
        if (_kind == BlockKind.Preformatted)
        {
            Put('\n');
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
        EndWord();
        _needsSpace |= _kind != BlockKind.Preformatted;
    }

    /// <summary>Adds the text of a node to the block under way.</summary>
    public void AddText(HtmlNode node, ReadOnlySpan<char> text, bool isLink, bool isEmphasis)
    {
        // A character adds itself, and a blank where white space stood before it, and a joiner.
        EnsureCapacity((2 * text.Length) + 2);
        int lengthBefore = _length;
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
            else if (char.IsWhiteSpace(c))
            {
                AddSpace(c, i + 1 < text.Length ? text[i + 1] : '\0');
            }
            else if (c is > ' ' and < '\u007f' || IsShown(text, ref i))
            {
                Append(text[i]);
                CountWord(text[i], isLink, isEmphasis);
            }
        }

        if (_length > lengthBefore)
        {
            _first ??= node;
        }
    }

    public void Flush()
    {
        ReadOnlySpan<char> text = TakeText();
        if (!text.IsEmpty && !text.IsWhiteSpace())
        {
            Blocks.Add(new TextBlock
            {
                Node = _node,
                First = _first!,
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
        _first = null;
        (_words, _linkWords, _emphasisWords, _breaks) = (0, 0, 0, 0);
        (_needsSpace, _inWord, _hasRightToLeft, _hasDirectionMark) = (false, false, false, false);
        (_run, _inRun, _joiner) = (0, 0, '\0');
    }

    private char Last => _length > 0 && !_needsSpace ? _text[_length - 1] : '\0';

    private void EndWord() => (_inWord, _inRun) = (false, 0);

    private void AddSpace(char c, char next)
    {
        EndWord();
        _joiner = '\0';
        if (_kind != BlockKind.Preformatted)
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

    /// <summary>Adds a run of ASCII letters and digits, which count as one word.</summary>
    private void AddLetters(ReadOnlySpan<char> letters, bool isLink, bool isEmphasis)
    {
        Append(letters[0]);
        letters[1..].CopyTo(_text.AsSpan(_length));
        _length += letters.Length - 1;
        if (!_inWord)
        {
            CountWord(isLink, isEmphasis);
        }

        (_inWord, _inRun, _run) = (true, 0, 0);
    }

    private void Append(char c)
    {
        EnsureCapacity(3);
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

        _breaks = 0;
        _text[_length++] = c;
    }

    private void Put(char c)
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

    private void CountWord(char c, bool isLink, bool isEmphasis)
    {
        int run = WordRules.CharactersPerWord(c);
        bool isWordCharacter = char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (_inWord && WordRules.IsMark(c));
        _run = run > 0 && _inRun == run ? _run + 1 : 0;
        if (isWordCharacter && (run > 0 ? _run % run == 0 : !_inWord))
        {
            CountWord(isLink, isEmphasis);
        }

        // An apostrophe or hyphen inside a word does not end it; what follows a run of ideographs is another word.
        _inRun = isWordCharacter ? run : 0;
        _inWord = (isWordCharacter && run is 0 or > 2) || (_inWord && c is '\'' or '’' or '-');
    }

    private void CountWord(bool isLink, bool isEmphasis)
    {
        _words++;
        _linkWords += isLink ? 1 : 0;
        _emphasisWords += isEmphasis ? 1 : 0;
    }

    /// <summary>Decides on a character beyond ASCII, or a control; leaves <paramref name="index"/> on the last one decided on.</summary>
    private bool IsShown(ReadOnlySpan<char> text, ref int index)
    {
        char c = text[index];
        if (char.IsSurrogate(c))
        {
            return IsPairShown(text, ref index);
        }

        if (InvisibleCharacters.IsDropped(c))
        {
            return false;
        }

        if (InvisibleCharacters.IsBlank(c))
        {
            AddSpace(' ', '\0');
            return false;
        }

        if (InvisibleCharacters.IsJoiner(c))
        {
            char last = Last;
            if (InvisibleCharacters.IsMeantAfter(c, last))
            {
                Put(c);
            }
            else if (last != '\0')
            {
                _joiner = c;
            }

            return false;
        }

        if (InvisibleCharacters.IsDirectionMark(c))
        {
            if (Last != '\0')
            {
                Put(c);
                _hasDirectionMark = true;
            }

            return false;
        }

        _hasRightToLeft |= InvisibleCharacters.IsRightToLeft(c);
        return c switch
        {
            >= '\ufe00' and <= '\ufe0f' => InvisibleCharacters.HasVariant(Last),

            // Signs of an icon font, unless they stand for rare Chinese characters.
            >= '\ue000' and <= '\uf8ff' => Last is >= '\u2e80' and <= '\ufaff',
            _ => true,
        };
    }

    /// <summary>Appends a pair but for its last half; half a pair becomes U+FFFD.</summary>
    private bool IsPairShown(ReadOnlySpan<char> text, ref int index)
    {
        char high = text[index];
        if (!char.IsHighSurrogate(high) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
        {
            Append('\ufffd');
            return false;
        }

        char low = text[++index];

        // Invisible letters (U+E0000 and following), which spell the region of a flag or hide a text; and selectors of rare ideographs.
        bool isTag = high == '\udb40' && low < '\udc80';
        bool isSelector = high == '\udb40' && low is >= '\udd00' and <= '\uddef';
        if ((isTag && !EndsInFlag()) || (isSelector && Last < '\u2e80'))
        {
            return false;
        }

        Append(high);
        return true;
    }

    private bool EndsInFlag() => !_needsSpace && _length > 1
        && ((_text[_length - 2] == '\ud83c' && _text[_length - 1] == '\udff4') || (_text[_length - 2] == '\udb40' && _text[_length - 1] < '\udc80'));

    private ReadOnlySpan<char> TakeText()
    {
        if (_hasDirectionMark)
        {
            while (_length > 0 && (InvisibleCharacters.IsDirectionMark(_text[_length - 1]) || char.IsWhiteSpace(_text[_length - 1])))
            {
                _length--;
            }

            if (!_hasRightToLeft)
            {
                DropMarks();
            }
        }

        ReadOnlySpan<char> text = _text.AsSpan(0, _length);
        return (_kind == BlockKind.Preformatted ? text.Trim('\n') : text).TrimEnd();
    }

    /// <summary>Drops marks of direction from a text that runs in one direction only.</summary>
    private void DropMarks()
    {
        int kept = 0;
        for (int i = 0; i < _length; i++)
        {
            if (_text[i] is not ('\u200e' or '\u200f' or '\u061c'))
            {
                _text[kept++] = _text[i];
            }
        }

        _length = kept;
    }
}
