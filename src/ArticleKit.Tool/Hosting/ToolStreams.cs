using System.Text;

namespace ArticleKit.Tool.Hosting;

/// <summary>Everything that a command touches outside of files, so that tests can give their own.</summary>
internal sealed class ToolStreams : IDisposable
{
    /// <summary>The columns of what is no terminal.</summary>
    public const int DefaultWidth = 80;

    private const int LeastWidth = 20;
    private const int MostWidth = 120;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at the output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person looks at the errors.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Reads an environment variable; null if it is not set.</summary>
    public Func<string, string?> ReadEnvironment { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>How to write to <see cref="Output"/>.</summary>
    public TerminalStyle OutputStyle => TerminalStyles.Of(OutputIsTerminal, ReadEnvironment);

    /// <summary>How to write to <see cref="Error"/>.</summary>
    public TerminalStyle ErrorStyle => TerminalStyles.Of(ErrorIsTerminal, ReadEnvironment);

    /// <summary>The columns for <see cref="Output"/>. Asking the terminal takes time, so that it is asked when somebody wants to know.</summary>
    public int Width
    {
        get => field > 0 ? field : OutputIsTerminal ? AskTerminal() : DefaultWidth;
        init;
    }

    /// <summary>The columns for <see cref="Error"/>.</summary>
    public int ErrorWidth => ErrorIsTerminal && (OutputIsTerminal || !OperatingSystem.IsWindows()) ? AskTerminal() : DefaultWidth;

    /// <summary>What loads pages from the web.</summary>
    public Func<HttpMessageHandler> CreateHttpHandler { get; init; } = Web.CreateHandler;

    /// <summary>What shows a file in the browser.</summary>
    public Func<string, CancellationToken, Task> OpenInBrowser { get; init; } = Browser.OpenAsync;

    /// <summary>The streams of the process.</summary>
    public static ToolStreams Standard()
    {
        if (!Console.IsOutputRedirected || (OperatingSystem.IsWindows() && !Console.IsErrorRedirected))
        {
            // Windows consoles begin with a code page that lacks most letters.
            Console.OutputEncoding = Utf8;
        }

        return new ToolStreams
        {
            Input = Console.OpenStandardInput(),
            Output = StandardOutput.Open(),
            Error = Console.Error,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }

    /// <summary>A writer of UTF-8 to <see cref="Output"/>, which it leaves open.</summary>
    public StreamWriter CreateWriter() => new(Output, Utf8, bufferSize: 16_384, leaveOpen: true) { NewLine = "\n" };

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
    }

    // Of a wide window, only a part is used, since nobody likes to read long lines. Some terminals do not know their width and say 0.
    private static int AskTerminal() => Console.WindowWidth is var width and > 0 ? Math.Clamp(width, LeastWidth, MostWidth) : DefaultWidth;
}
