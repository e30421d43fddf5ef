using System.Text;

namespace ArticleKit.Display.PlainText;

/// <summary>Writes paragraphs as lines of a certain width.</summary>
internal sealed class TextLines(int width)
{
    // However deep something stands, so much is left of a line.
    private const int LeastWidth = 12;

    private readonly StringBuilder _output = new();

    /// <summary>The characters that are written.</summary>
    public int Length => _output.Length;

    /// <summary>How many characters there may be; a line that does not fit is dropped, and so are all that follow until this is more.</summary>
    public int MostLength
    {
        get;
        set => (field, IsFull) = (value, false);
    }

    = int.MaxValue;

    /// <summary>Whether a line was dropped.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Writes an empty line.</summary>
    public void Blank() => Line("");

    /// <summary>Writes a line as it is.</summary>
    public void Line(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().TrimEnd();
        IsFull |= text.Length >= MostLength - _output.Length;
        if (!IsFull)
        {
            _output.Append(text).Append('\n');
        }
    }

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

    /// <summary>Writes a heading with a line below it.</summary>
    public void Heading(string text, char line)
    {
        int longest = 0;
        foreach (string part in LineWrap.Lines(TerminalText.Clean(text), width))
        {
            Line(part);
            longest = Math.Max(longest, DisplayWidth.Of(part));
        }

        Line(new string(line, Math.Min(longest, width)));
    }

    /// <summary>Begins a section: an empty line, and a heading.</summary>
    public void Section(string heading)
    {
        Blank();
        Heading(heading, '-');
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
            if (IsFull)
            {
                return;
            }
        }
    }

    /// <summary>
    /// Writes rows below each other, the first column to the left and the others to the right. Where the lines are too narrow for that, the
    /// first cell has a line of its own above the others.
    /// </summary>
    /// <param name="rows">The rows, with as many cells each.</param>
    public void Table(IReadOnlyList<string[]> rows)
    {
        const string Gap = "  ";
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => DisplayWidth.Of(row[column])))];
        bool fits = widths.Sum() + (Gap.Length * (widths.Length - 1)) <= width;
        foreach (string[] row in rows)
        {
            string others = string.Join(Gap, row.Skip(1).Select((cell, column) => new string(' ', widths[column + 1] - DisplayWidth.Of(cell)) + cell));
            if (fits)
            {
                Line(row[0] + new string(' ', widths[0] - DisplayWidth.Of(row[0])) + Gap + others);
            }
            else
            {
                Paragraph(row[0]);
                Line(Gap + others);
            }
        }
    }

    /// <summary>All lines; each ends with a line feed.</summary>
    public override string ToString() => _output.ToString();
}
