namespace ArticleKit.Tool;

/// <summary>What the tool tells the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>Everything was answered.</summary>
    public const int Success = 0;

    /// <summary>The one article, or the training, that was asked for failed.</summary>
    public const int NotAnalysed = 1;

    /// <summary>The arguments are wrong.</summary>
    public const int WrongArguments = 2;

    /// <summary>Input could not be read or output could not be written, or a cluster could not be reached.</summary>
    public const int InputOrOutputFailed = 3;

    /// <summary>Somebody pressed Ctrl+C, as shells count it, or the system asked to end (SIGTERM), which is the same to whoever reads the output.</summary>
    public const int Interrupted = 130;

    /// <summary>What the help says of them.</summary>
    public const string Help =
        """
        Exit codes:
          0    everything was answered
          1    the article, or the training, that was asked for failed
          2    the arguments are wrong
          3    input could not be read, or output could not be written
          130  interrupted by Ctrl+C or SIGTERM
        """;
}
