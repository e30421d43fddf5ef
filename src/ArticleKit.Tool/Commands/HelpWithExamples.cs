using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleKit.Tool.Commands;

/// <summary>The usual help, and below it the examples of the command and the exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IHasExamples command)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(command.Examples);
            parseResult.InvocationConfiguration.Output.WriteLine();
        }

        parseResult.InvocationConfiguration.Output.WriteLine(ExitCode.Help);

        return exitCode;
    }
}
