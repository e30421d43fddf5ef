using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>Marks the hard sentences in the text, and lists them with the reasons.</summary>
/// <remarks>
/// The reason stands in the list, where everybody finds it. In the text a number leads there; who points at the sentence or moves to its
/// number sees the reason between the lines too, where it covers nothing and so needs no way to put it away. A screen reader has it from the
/// list, as the description of the number.
/// </remarks>
internal sealed class HardSection
{
    // The elements of an item with their attributes, without the identifiers.
    private const int MarkupPerItem = 400;
    private const int IdsPerItem = 2;

    private readonly ReportContent _content;
    private readonly string _idPrefix;
    private readonly MarkupWriter _writer;
    private readonly string _lang;
    private readonly int _listed;
    private readonly bool[] _isInText;

    public HardSection(ReportContent content, string idPrefix, MarkupWriter writer)
    {
        _content = content;
        _idPrefix = idPrefix;
        _writer = writer;
        _lang = HtmlParts.Lang(content.Analysis.Language);
        _listed = CountListed();
        _isInText = new bool[content.HardSentences.Count];
    }

    /// <summary>Writes what stands before a piece of a hard sentence; it has several where blocks divide it.</summary>
    public void OpenPiece(int index)
    {
        if (index < _listed && !_isInText[index])
        {
            _writer.Write($"<span class=\"hard\" id=\"{_idPrefix}hard-{index + 1}\">");
        }
        else
        {
            _writer.Raw("<span class=\"hard\">");
        }
    }

    /// <summary>Writes what stands behind a piece.</summary>
    public void ClosePiece(int index)
    {
        _writer.Raw("</span>");
        if (index >= _listed)
        {
            return;
        }

        if (!_isInText[index])
        {
            _isInText[index] = true;
            int number = index + 1;
            _writer.Write($"<sup class=\"ref\"><a href=\"#{_idPrefix}why-{number}\" lang=\"en\" aria-label=\"Hard sentence {number}\" aria-describedby=\"{_idPrefix}why-{number}\">{number}</a></sup>");
        }

        // Hidden as an attribute too: it stays hidden where a page removes the style.
        _writer.Write($"<span class=\"why\" lang=\"en\" dir=\"ltr\" aria-hidden=\"true\" hidden>{Why(index)}</span>");
    }

    /// <summary>Writes the list, after the text.</summary>
    public void Write()
    {
        if (_content.HardSentences.Count == 0)
        {
            return;
        }

        int level = _content.Options.HeadingLevel + 1;
        _writer.Write($"<section class=\"card reasons\">\n<h{level}>Hard sentences</h{level}>\n<ol>\n");
        for (int i = 0; i < _listed; i++)
        {
            int number = i + 1;
            _writer.Write($"<li><p dir=\"auto\"{_lang}>{Text(i)}</p>\n<p class=\"note\"><span id=\"{_idPrefix}why-{number}\">{Why(i)}</span>");
            if (_isInText[i])
            {
                _writer.Write($" <a href=\"#{_idPrefix}hard-{number}\" aria-label=\"Show in the text: hard sentence {number}\">Show in the text</a>");
            }

            _writer.Raw("</p></li>\n");
        }

        _writer.Raw("</ol>\n");
        ItemList.WriteRest(_writer, _content.HardSentences.Count - _listed, "sentence");
        _writer.Raw("</section>\n");
    }

    private string Text(int index) => ReportText.Clip(_content.HardSentences[index].Text, ReportText.LongestItem);

    private string Why(int index) => HardSentenceChoice.Why(_content.HardSentences[index], _content.Analysis.Readability!);

    /// <summary>How many sentences the list has room for, which the text must know before.</summary>
    private int CountListed()
    {
        int room = ItemList.LongestOutput;
        int count = Math.Min(_content.HardSentences.Count, ReportItems.Longest);
        for (int i = 0; i < count; i++)
        {
            room -= MarkupWriter.LengthOf(Text(i)) + MarkupWriter.LengthOf(Why(i)) + MarkupPerItem + (IdsPerItem * _idPrefix.Length);
            if (room < 0)
            {
                return i;
            }
        }

        return count;
    }
}
