using System.CommandLine;
using System.CommandLine.Help;
using ArticleKit.Display;
using ArticleKit.Tool.Commands;
using ArticleKit.Tool.Completion;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool;

/// <summary>The command line of <c>articlekit</c>.</summary>
internal sealed class ToolCommand : Command, IHasExamples
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
        Subcommands.Add(new CompareCommand(streams));
        Subcommands.Add(new BatchCommand(streams));
        Subcommands.Add(new ClusterCommand(streams));
        Subcommands.Add(new TopicsCommand(streams));
        Subcommands.Add(new CompletionCommand(streams));
    }

    public string Examples =>
        """
        Examples:
          articlekit analyze page.html
          articlekit analyze https://example.org/news/1 --open
          articlekit compare draft.html final.html
          articlekit batch --input articles.jsonl.gz --output analyses.jsonl.gz --progress
          articlekit topics train train.jsonl.gz --output news.model
          articlekit analyze --help

        On a terminal there are boxes and colours; NO_COLOR=1 takes the colours away, and TERM=dumb both.
        """;

    /// <summary>Runs the command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolStreams streams, CancellationToken cancellationToken = default)
    {
        var command = new ToolCommand(streams);
        if (Suggestions.Answer(command, arguments) is { } suggestions)
        {
            await using StreamWriter writer = streams.CreateWriter();
            await writer.WriteAsync(string.Concat(suggestions.Select(suggestion => suggestion + "\n")));
            return ExitCode.Success;
        }

        ParseResult result = command.Parse(arguments);
        if (result.Errors.Count > 0)
        {
            foreach (string message in result.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
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
            var configuration = new InvocationConfiguration
            {
                Output = help,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,

                // Whoever calls tells by the token when to end.
                ProcessTerminationTimeout = null,
            };
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
