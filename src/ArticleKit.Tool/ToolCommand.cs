using System.CommandLine;
using System.CommandLine.Help;
using ArticleKit.Tool.Commands;
using ArticleKit.Tool.Display;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool;

/// <summary>The command line of <c>articlekit</c>.</summary>
internal sealed class ToolCommand : Command
{
    // A root command would take the name of the assembly, which is not the one that people type: beside ArticleKit.dll there can be
    // no articlekit.dll, since assemblies are told apart without regard to case.
    private const string CommandName = "articlekit";

    public ToolCommand(ToolStreams streams)
        : base(CommandName, "Reads articles: takes the text out of web pages, tells how hard it is to read, sums it up and says what it is about.")
    {
        Options.Add(new HelpOption { Action = new HelpWithExamples() });
        Options.Add(new VersionOption());
        Subcommands.Add(new AnalyzeCommand(streams));
        Subcommands.Add(new BatchCommand(streams));
        Subcommands.Add(new TopicsCommand(streams));
    }

    /// <summary>Runs the command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolStreams streams, CancellationToken cancellationToken = default)
    {
        ParseResult result = new ToolCommand(streams).Parse(arguments);
        if (result.Errors.Count > 0)
        {
            foreach (string message in result.Errors.Select(error => error.Message).Distinct())
            {
                await streams.Error.WriteLineAsync(TerminalText.Clean(message));
            }

            await streams.Error.WriteLineAsync($"Try '{NameOf(result.CommandResult.Command)} --help'.");
            return ExitCode.WrongArguments;
        }

        return await RunAsync(result, streams, cancellationToken);
    }

    private static async Task<int> RunAsync(ParseResult result, ToolStreams streams, CancellationToken cancellationToken)
    {
        try
        {
            await using StreamWriter help = streams.CreateWriter();
            var configuration = new InvocationConfiguration { Output = help, Error = streams.Error, EnableDefaultExceptionHandler = false };
            return await result.InvokeAsync(configuration, cancellationToken);
        }
        catch (UsageException exception)
        {
            await streams.Error.WriteLineAsync(TerminalText.Clean(exception.Message));
            return ExitCode.WrongArguments;
        }
        catch (ArticleKitException exception)
        {
            await streams.Error.WriteLineAsync(TerminalText.Clean(exception.Message));
            return exception.Code == ArticleErrorCode.InvalidModel ? ExitCode.InputOrOutputFailed : ExitCode.NotAnalysed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await streams.Error.WriteLineAsync(TerminalText.Clean(exception.Message));
            return ExitCode.InputOrOutputFailed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    private static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}" : command.Name;
}
