using System.Text;

namespace ArticleKit.Display.PlainText;

/// <summary>Writes paragraphs as lines of a certain width.</summary>
internal sealed class TextLines(int width)
{
    // However deep something stands, so much is left of a line.
    private const int LeastWidth = 12;

    private readonly StringBuilder _output = new();

    /// <summary>Writes an empty line.</summary>
    public void Blank() => _output.Append('\n');

    /// <summary>Writes a line as it is.</summary>
    public void Line(string line) => _output.Append(line.AsSpan().TrimEnd()).Append('\n');

    /// <summary>Writes a line as it is if it fits, else the same in other words that may be wrapped.</summary>
    public void LineOrParagraph(string line, string otherwise)
    {
        if (DisplayWidth.Of(line) <= width)
        {
            Line(line);
        }
        else
        {
            Paragraph(otherwise);
        }
    }

    /// <summary>Writes a heading, after an empty line, with a line below it.</summary>
    public void Heading(string text, char line)
    {
        int longest = 0;
        foreach (string part in LineWrap.Lines(TerminalText.Clean(text), width))
        {
            _output.Append(part).Append('\n');
            longest = Math.Max(longest, DisplayWidth.Of(part));
        }

        _output.Append(line, Math.Min(longest, width)).Append('\n');
    }

    /// <summary>Writes text in as many lines as it needs.</summary>
    /// <param name="text">The text, from anywhere.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="next">What stands before the others; blanks of the same width if null.</param>
    public void Paragraph(ReadOnlySpan<char> text, string first = "", string? next = null)
    {
        int indent = DisplayWidth.Of(first);
        string rest = next ?? new string(' ', indent);
        string prefix = first;
        foreach (string line in LineWrap.Lines(TerminalText.Clean(text), Math.Max(LeastWidth, width - indent)))
        {
            Line(prefix + line);
            prefix = rest;
        }
    }

    /// <summary>All lines; each ends with a line feed.</summary>
    public override string ToString() => _output.ToString();
}
