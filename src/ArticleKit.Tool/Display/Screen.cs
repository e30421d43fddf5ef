using ArticleKit.Tool.Hosting;
using Spectre.Console;

namespace ArticleKit.Tool.Display;

/// <summary>Text in lines that fit the screen, coloured where somebody sees it.</summary>
/// <remarks>
/// The lines are cut here, at blanks only: a long address is left for the terminal to fold, so that it can be copied whole.
/// </remarks>
internal sealed class Screen(IAnsiConsole console, int width)
{
    /// <summary>A screen on the output of the tool; without colours where it is no terminal or NO_COLOR is set (no-color.org).</summary>
    public static Screen Create(TextWriter writer, ToolStreams streams)
    {
        bool colours = streams.OutputIsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;

        // Lines longer than this are none of ours; the console is not to fold them.
        console.Profile.Width = 1_000_000;
        return new Screen(console, streams.Width);
    }

    /// <summary>An empty line.</summary>
    public void Blank() => console.WriteLine();

    /// <summary>A heading, after an empty line.</summary>
    public void Heading(string text)
    {
        Blank();
        console.MarkupLineInterpolated($"[bold blue]{text}[/]");
    }

    /// <summary>Text in as many lines as it needs.</summary>
    /// <param name="text">The text; what would move the cursor or change colours is taken out.</param>
    /// <param name="style">Its style.</param>
    /// <param name="first">What stands before the first line; the others are indented as far.</param>
    public void Paragraph(string text, string style = "default", string first = "")
    {
        string indent = new(' ', first.GetCellWidth());
        string prefix = first;
        foreach (string line in WordWrap.Lines(TerminalText.Clean(text), width - indent.Length))
        {
            console.MarkupLine($"{Markup.Escape(prefix)}[{style}]{Markup.Escape(line)}[/]");
            prefix = indent;
        }
    }

    /// <summary>A line of markup, as it is.</summary>
    public void Line(string markup) => console.MarkupLine(markup);
}
