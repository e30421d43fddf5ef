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
            _text.Append('\t');
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
        _inWord = false;
        _needsSpace |= _kind != BlockKind.Preformatted;
    }

    /// <summary>Adds the text of a node to the block under way.</summary>
    public void AddText(HtmlNode node, string text, bool isLink, bool isEmphasis)
    {
        bool isPreformatted = _kind == BlockKind.Preformatted;
        int lengthBefore = _text.Length;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) && !isPreformatted)
            {
                _needsSpace = true;
                _inWord = false;
                continue;
            }

            if (IsInvisible(c))
            {
                continue;
            }

            if (_needsSpace)
            {
                if (_text.Length > 0 && _text[^1] != '\t')
                {
                    _text.Append(' ');
                }

                _needsSpace = false;
            }

            _breaks = 0;
            _text.Append(c == '\u00a0' ? ' ' : c);
            bool isWordCharacter = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            if (isWordCharacter && (!_inWord || IsIdeograph(c)))
            {
                _words++;
                _linkWords += isLink ? 1 : 0;
                _emphasisWords += isEmphasis ? 1 : 0;
            }

            // An apostrophe or hyphen inside a word does not end it.
            _inWord = isWordCharacter || (_inWord && c is '\'' or '’' or '-');
        }

        if (_text.Length > lengthBefore)
        {
            _first ??= node;
        }
    }

    public void Flush()
    {
        string text = _kind == BlockKind.Preformatted ? _text.ToString().Trim('\r', '\n').TrimEnd() : _text.ToString().TrimEnd();
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
        (_needsSpace, _inWord) = (false, false);
    }

    /// <summary>Characters that show nothing: soft hyphens, zero-width spaces, byte order marks, controls.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00ad' or '\u200b' or '\u2060' or '\ufeff' || (char.IsControl(c) && c is not ('\t' or '\n'));

    // Scripts without blanks: a character stands for about half a word there.
    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');
}
