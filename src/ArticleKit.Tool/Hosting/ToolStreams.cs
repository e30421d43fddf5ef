using System.Text;

namespace ArticleKit.Tool.Hosting;

/// <summary>Everything that a command touches outside of files, so that tests can give their own.</summary>
internal sealed class ToolStreams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at the output, and colours may be used.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person looks at the errors, and a line may be written over.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The columns of the screen.</summary>
    public int Width { get; init; } = 80;

    /// <summary>What loads pages from the web.</summary>
    public Func<HttpMessageHandler> CreateHttpHandler { get; init; } = Loading.WebPageLoader.CreateHandler;

    /// <summary>The streams of the process.</summary>
    public static ToolStreams Standard()
    {
        if (!Console.IsOutputRedirected)
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
            Width = Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 40, 120),
        };
    }

    /// <summary>A writer of UTF-8 to <see cref="Output"/>, which it leaves open.</summary>
    public StreamWriter CreateWriter() => new(Output, Utf8, bufferSize: 16_384, leaveOpen: true) { NewLine = "\n" };

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
    }
}
