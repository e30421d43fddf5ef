using ArticleKit.Display;
using Spectre.Console;

namespace ArticleKit.Tool.Display;

/// <summary>Plain text in lines that fit a screen, for whatever is no terminal or knows neither boxes nor colours.</summary>
/// <remarks>
/// The lines are cut at blanks only: a long address is left for the terminal to fold, so that it can be copied whole.
/// </remarks>
internal sealed class Screen(TextWriter writer, int width)
{
    /// <summary>An empty line.</summary>
    public void Blank() => writer.WriteLine();

    /// <summary>A heading, after an empty line.</summary>
    public void Heading(string text)
    {
        Blank();
        writer.WriteLine(text);
    }

    /// <summary>Text in as many lines as it needs.</summary>
    /// <param name="text">The text; what would move the cursor or change colours is taken out.</param>
    /// <param name="first">What stands before the first line; the others are indented as far.</param>
    public void Paragraph(string text, string first = "")
    {
        string indent = new(' ', first.GetCellWidth());
        string prefix = first;
        foreach (string line in WordWrap.Lines(TerminalText.Clean(text), width - indent.Length))
        {
            writer.WriteLine(prefix + line);
            prefix = indent;
        }
    }

    /// <summary>A line, as it is.</summary>
    public void Line(string text) => writer.WriteLine(text);
}
