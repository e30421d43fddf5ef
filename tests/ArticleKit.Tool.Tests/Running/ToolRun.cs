using System.Text;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Tests.Running;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the tool inside the test.</summary>
    public static Task<ToolRun> RunAsync(params string[] arguments) => RunAsync("", arguments);

    /// <summary>Runs the tool inside the test with a text as standard input.</summary>
    public static Task<ToolRun> RunAsync(string input, string[] arguments) => RunAsync(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs the tool inside the test with bytes as standard input.</summary>
    public static Task<ToolRun> RunAsync(byte[] input, string[] arguments) => RunAsync(new MemoryStream(input), arguments);

    /// <summary>Runs the tool inside the test.</summary>
    public static async Task<ToolRun> RunAsync(
        Stream input,
        string[] arguments,
        Func<HttpMessageHandler>? createHttpHandler = null,
        Stream? output = null,
        int width = 80,
        bool isTerminal = false,
        IReadOnlyDictionary<string, string>? environment = null,
        Func<string, Task>? openInBrowser = null)
    {
        using var written = new MemoryStream();
        await using var error = new StringWriter();
        using var streams = new ToolStreams
        {
            Input = input,
            Output = output ?? written,
            Error = error,
            Width = width,
            OutputIsTerminal = isTerminal,
            ReadEnvironment = name => environment?.GetValueOrDefault(name),
            OpenInBrowser = (path, _) => openInBrowser?.Invoke(path) ?? throw new InvalidOperationException("This test opens no browser."),
            CreateHttpHandler = createHttpHandler ?? (() => throw new InvalidOperationException("This test loads nothing.")),
        };
        int exitCode = await ToolCommand.RunAsync(arguments, streams);
        return new ToolRun(exitCode, written.ToArray(), error.ToString());
    }
}
