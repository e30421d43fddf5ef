using System.Diagnostics;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Completion;

/// <summary>The scripts in the shells that they are for.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("bash", "complete -o default -F _articlekit articlekit")]
    [InlineData("zsh", "compdef _articlekit articlekit")]
    [InlineData("fish", "complete -c articlekit")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName articlekit")]
    public async Task Completion_Shell_WritesItsScript(string shell, string expected)
    {
        ToolRun run = await ToolRun.RunAsync("completion", shell);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(expected).And.Contain("[suggest:").And.NotContain("\r").And.EndWith("\n");
    }

    [Fact]
    public async Task Completion_OtherShell_ExitsWithTwo()
    {
        (await ToolRun.RunAsync("completion", "tcsh")).ExitCode.Should().Be(2);
        (await ToolRun.RunAsync("completion")).ExitCode.Should().Be(2);
    }

    [ShellTheory("bash")]
    [InlineData("articlekit ana", "analyze")]
    [InlineData("articlekit topics t", "train")]
    [InlineData("articlekit topics ", "evaluate", "predict", "train")]
    [InlineData("articlekit analyze page.html --fo", "--format")]
    [InlineData("articlekit analyze page.html --format j", "json")]
    [InlineData("articlekit analyze p")]
    public async Task Bash_Line_IsCompleted(string line, params string[] expected)
    {
        const string Script = """
            source "$1"
            COMP_LINE=$2 COMP_POINT=${#2}
            COMP_WORDS=($2) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            [[ $2 == *' ' ]] && COMP_WORDS+=('') COMP_CWORD=$((COMP_CWORD + 1))
            _articlekit
            (( ${#COMPREPLY[@]} == 0 )) || printf '%s\n' "${COMPREPLY[@]}"
            complete -p articlekit
            """;

        string[] lines = await RunAsync("bash", await ScriptAsync("bash"), line, "--noprofile", "--norc", "-c", Script, "bash");

        // Where nothing of ours fits, bash completes names of files itself.
        lines.Should().Equal([.. expected, "complete -o default -F _articlekit articlekit"]);
    }

    [ShellTheory("zsh")]
    [InlineData("articlekit ana", "analyze")]
    [InlineData("articlekit topics t", "train")]
    [InlineData("articlekit analyze page.html --fo", "--format")]
    [InlineData("articlekit analyze p", "a file")]
    public async Task Zsh_Line_IsCompleted(string line, params string[] expected)
    {
        // What the line editor would do: tell the words, and take the candidates of which the beginning is there.
        const string Script = """
            compdef() {}
            _files() { print 'a file' }
            compadd() { shift; local found=(${(M)@:#$PREFIX*}); (( $#found )) && print -l -- $found }
            source "$1"
            words=(${(s: :)2}); CURRENT=$#words; PREFIX=$words[-1]
            _articlekit
            """;

        (await RunAsync("zsh", await ScriptAsync("zsh"), line, "-f", "-c", Script, "zsh")).Should().Equal(expected);
    }

    [ShellTheory("fish")]
    [InlineData("articlekit ana", "analyze")]
    [InlineData("articlekit topics t", "train")]
    [InlineData("articlekit topics ", "evaluate", "predict", "train")]
    [InlineData("articlekit analyze page.html --fo", "--format")]
    public async Task Fish_Line_IsCompleted(string line, params string[] expected) =>
        (await RunAsync("fish", await ScriptAsync("fish"), line, "--no-config", "-c", "source $argv[1]; cd (dirname $argv[1])/empty; complete -C $argv[2]"))
            .Should().Equal(expected);

    [ShellTheory("pwsh")]
    [InlineData("articlekit ana", "analyze")]
    [InlineData("articlekit topics ", "evaluate", "predict", "train")]
    [InlineData("articlekit analyze page.html --fo", "--format")]
    public async Task PowerShell_Line_IsCompleted(string line, params string[] expected)
    {
        string script = await ScriptAsync("pwsh");
        string command = $". '{script}'; (TabExpansion2 '{line}' {line.Length}).CompletionMatches | ForEach-Object CompletionText";

        (await RunAsync("pwsh", script, line, "-NoProfile", "-Command", command)).Should().Equal(expected);
    }

    private async Task<string> ScriptAsync(string shell)
    {
        string path = _folder.PathOf(shell == "pwsh" ? "completion.ps1" : "completion");
        await File.WriteAllTextAsync(path, (await ToolRun.RunAsync("completion", shell)).Output);
        Directory.CreateDirectory(_folder.PathOf("empty"));
        return path;
    }

    /// <summary>Runs a shell that finds the tool by its name.</summary>
    private async Task<string[]> RunAsync(string shell, string script, string line, params string[] arguments)
    {
        await ExecutableScript.WriteAsync(_folder.PathOf("articlekit"), $"exec dotnet '{typeof(ToolCommand).Assembly.Location}' \"$@\"");
        var start = new ProcessStartInfo(shell, [.. arguments, .. shell == "pwsh" ? [] : (string[])[script, line]]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PATH"] = _folder.Path + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(limit.Token);
        (await error).Should().BeEmpty();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
