using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleKit.Tool.Terminal;

/// <summary>The boxes that everything stands in.</summary>
internal static class TerminalBox
{
    /// <summary>Writes a box as wide as the terminal.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="heading">What stands in its upper side; null for nothing.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="colour">The colour of its sides.</param>
    /// <param name="text">The text of the article in it, by which the sides are chosen.</param>
    public static void Write(IAnsiConsole console, string? heading, IRenderable content, Color colour, string text) => console.Write(new Panel(content)
    {
        Header = heading is null ? null : new PanelHeader($" {heading} "),
        Border = ShownText.HasRightToLeft(text) ? new OpenBoxBorder() : BoxBorder.Rounded,
        BorderStyle = new Style(colour),
        Padding = new Padding(1, 0),
        Expand = true,
    });

    /// <summary>A column of a grid.</summary>
    /// <param name="left">The blanks before it.</param>
    public static GridColumn Column(int left) => new() { Padding = new Padding(left, 0, 0, 0) };
}
