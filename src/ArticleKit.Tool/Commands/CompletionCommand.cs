using System.CommandLine;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit completion</c>: what makes a shell complete the commands and options of this tool.</summary>
internal sealed class CompletionCommand : Command, IHasExamples
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["bash"] = "articlekit.bash",
        ["zsh"] = "articlekit.zsh",
        ["fish"] = "articlekit.fish",
        ["pwsh"] = "articlekit.ps1",
    };

    private readonly ToolStreams _streams;

    private readonly Argument<string> _shell = new Argument<string>("SHELL")
    {
        Description = "The shell: bash, zsh, fish or pwsh (PowerShell 7.2 and above).",
    }.AcceptOnlyFromAmong([.. Files.Keys]);

    public CompletionCommand(ToolStreams streams)
        : base("completion", "Writes a script that makes a shell complete the commands and options of articlekit.")
    {
        _streams = streams;
        Arguments.Add(_shell);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Examples:
          eval "$(articlekit completion bash)"                             in ~/.bashrc
          eval "$(articlekit completion zsh)"                              in ~/.zshrc, after compinit
          articlekit completion fish | source                              in ~/.config/fish/config.fish
          articlekit completion pwsh | Out-String | Invoke-Expression      in the file that $PROFILE names
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        string name = Files[arguments.GetRequiredValue(_shell)];
        await using Stream script = typeof(CompletionCommand).Assembly.GetManifestResourceStream(name)!;
        await script.CopyToAsync(_streams.Output, cancellationToken);
        return ExitCode.Success;
    }
}
