using System.Text;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>Gathers text into blocks while a page is walked.</summary>
internal sealed class BlockCollector
{
    private readonly StringBuilder _text = new();
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
            _text.Append('\t');
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
            _text.Append('\n');
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
    public void AddText(HtmlNode node, string text, bool isLink, bool isEmphasis)
    {
        int lengthBefore = _text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                AddSpace(c, i + 1 < text.Length ? text[i + 1] : '\0');
            }
            else if (c is > ' ' and < '\u007f' || IsShown(text, ref i))
            {
                Append(text[i]);
                CountWord(text[i], isLink, isEmphasis);
            }
        }

        if (_text.Length > lengthBefore)
        {
            _first ??= node;
        }
    }

    public void Flush()
    {
        string text = TakeText();
        if (!string.IsNullOrWhiteSpace(text))
        {
            Blocks.Add(new TextBlock
            {
                Node = _node,
                First = _first!,
                Kind = _kind,
                Level = _level,
                Group = _group,
                Text = text,
                Words = _words,
                LinkWords = _linkWords,
                EmphasisWords = _emphasisWords,
            });
        }

        _text.Clear();
        _first = null;
        (_words, _linkWords, _emphasisWords, _breaks) = (0, 0, 0, 0);
        (_needsSpace, _inWord, _hasRightToLeft, _hasDirectionMark) = (false, false, false, false);
        (_run, _inRun, _joiner) = (0, 0, '\0');
    }

    private char Last => _text.Length > 0 && !_needsSpace ? _text[^1] : '\0';

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
            _text.Append('\n');
        }
        else if (c != '\r')
        {
            _text.Append(c == '\t' ? '\t' : ' ');
        }
    }

    private void Append(char c)
    {
        if (_needsSpace)
        {
            if (_text.Length > 0 && _text[^1] != '\t')
            {
                _text.Append(' ');
            }

            _needsSpace = false;
        }

        if (_joiner != '\0')
        {
            if (InvisibleCharacters.IsMeantBetween(_text[^1], _joiner, c))
            {
                _text.Append(_joiner);
            }

            _joiner = '\0';
        }

        _breaks = 0;
        _text.Append(c);
    }

    private void CountWord(char c, bool isLink, bool isEmphasis)
    {
        int run = WordRules.CharactersPerWord(c);
        bool isWordCharacter = char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (_inWord && WordRules.IsMark(c));
        _run = run > 0 && _inRun == run ? _run + 1 : 0;
        if (isWordCharacter && (run > 0 ? _run % run == 0 : !_inWord))
        {
            _words++;
            _linkWords += isLink ? 1 : 0;
            _emphasisWords += isEmphasis ? 1 : 0;
        }

        // An apostrophe or hyphen inside a word does not end it; what follows a run of ideographs is another word.
        _inRun = isWordCharacter ? run : 0;
        _inWord = (isWordCharacter && run is 0 or > 2) || (_inWord && c is '\'' or '’' or '-');
    }

    /// <summary>Decides on a character beyond ASCII, or a control; leaves <paramref name="index"/> on the last one decided on.</summary>
    private bool IsShown(string text, ref int index)
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
                _text.Append(c);
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
                _text.Append(c);
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
    private bool IsPairShown(string text, ref int index)
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

    private bool EndsInFlag() => !_needsSpace && _text.Length > 1
        && ((_text[^2] == '\ud83c' && _text[^1] == '\udff4') || (_text[^2] == '\udb40' && _text[^1] < '\udc80'));

    private string TakeText()
    {
        if (_hasDirectionMark)
        {
            for (int i = _text.Length - 1; i >= 0 && (InvisibleCharacters.IsDirectionMark(_text[i]) || char.IsWhiteSpace(_text[i])); i--)
            {
                _text.Length--;
            }

            if (!_hasRightToLeft)
            {
                _text.Replace("\u200e", "").Replace("\u200f", "").Replace("\u061c", "");
            }
        }

        return _kind == BlockKind.Preformatted ? _text.ToString().Trim('\n').TrimEnd() : _text.ToString().TrimEnd();
    }
}
