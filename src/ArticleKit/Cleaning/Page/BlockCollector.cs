using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>Gathers text into blocks while a page is walked.</summary>
internal sealed class BlockCollector
{
    private readonly TextBuffer _buffer = new();
    private readonly RareCharacters _rare;
    private WordTally _words;
    private HtmlNode? _first;
    private int _node;
    private int _group = -1;
    private BlockKind _kind;
    private int _level;
    private int _breaks;
    private int _cells;

    public BlockCollector() => _rare = new RareCharacters(_buffer);

    public List<TextBlock> Blocks { get; } = [];

    public bool IsInRow { get; private set; }

    /// <summary>Ends the block under way; what follows belongs to another element.</summary>
    public void Begin(int node, BlockKind kind, int level, int group)
    {
        Flush();
        (_node, _kind, _level, _group) = (node, kind, level, group);
        _buffer.IsPreformatted = kind == BlockKind.Preformatted;
    }

    public void BeginRow() => (IsInRow, _cells) = (true, 0);

    public void EndRow()
    {
        IsInRow = false;
        Flush();
    }

    public void BeginCell()
    {
        _words.EndWord();
        _buffer.BeginCell(isFirst: _cells++ == 0);
        _breaks = 0;
    }

    /// <summary>A line break; two of them in a row part paragraphs.</summary>
    public void BreakLine()
    {
        _words.EndWord();
        if (_buffer.IsPreformatted)
        {
            _buffer.Put('\n');
            return;
        }

        _buffer.Separate();
        if (++_breaks == 2 && !IsInRow)
        {
            Flush();
        }
    }

    /// <summary>Something stands here that is not read; the text before and after it is not one word.</summary>
    public void Separate()
    {
        _words.EndWord();
        _buffer.Separate();
    }

    /// <summary>Adds the text of a node to the block under way.</summary>
    public void AddText(HtmlNode node, ReadOnlySpan<char> text, bool isLink, bool isEmphasis)
    {
        // A character adds itself, and a blank where white space stood before it, and a joiner.
        _buffer.Reserve((2 * text.Length) + 2);
        int lengthBefore = _buffer.Length;
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

                _buffer.Append(text[start..(i + 1)]);
                _words.AddLetters(isLink, isEmphasis);
            }
            else if (char.IsWhiteSpace(c) || InvisibleCharacters.IsBlank(c))
            {
                _words.EndWord();
                _buffer.AddWhiteSpace(c, i + 1 < text.Length ? text[i + 1] : '\0');
            }
            else if (c is > ' ' and < '\u007f' || _rare.IsShown(text, ref i))
            {
                _buffer.Append(text[i]);
                _words.Add(text[i], isLink, isEmphasis);
            }
        }

        if (_buffer.Length > lengthBefore)
        {
            _first ??= node;
            _breaks = 0;
        }
    }

    public void Flush()
    {
        _rare.Finish();
        ReadOnlySpan<char> text = _buffer.Text;
        text = (_buffer.IsPreformatted ? text.Trim('\n') : text).TrimEnd();
        if (!text.IsEmpty)
        {
            Blocks.Add(new TextBlock
            {
                Node = _node,
                First = _first!,
                Kind = _kind,
                Level = _level,
                Group = _group,
                Text = text.ToString(),
                Words = _words.Words,
                LinkWords = _words.LinkWords,
                EmphasisWords = _words.EmphasisWords,
            });
        }

        _buffer.Clear();
        _words = default;
        _first = null;
        _breaks = 0;
    }
}
