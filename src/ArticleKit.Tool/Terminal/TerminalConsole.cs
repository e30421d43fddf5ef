using ArticleKit.Tool.Hosting;
using Spectre.Console;

namespace ArticleKit.Tool.Terminal;

/// <summary>Makes the console that boxes and bars are written to.</summary>
internal static class TerminalConsole
{
    /// <summary>A console that writes to the output of the tool what its terminal can show.</summary>
    public static IAnsiConsole Create(TextWriter writer, ToolStreams streams)
    {
        bool colours = streams.OutputStyle == TerminalStyle.Colour;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // An old Windows console has to be told to take escape codes, which finding out does; any other terminal takes them.
            Ansi = !colours ? AnsiSupport.No : OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,

            // The sixteen colours that everybody has, in the shades that everybody chose for themselves.
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
        console.Profile.Width = streams.Width;
        return console;
    }
}
