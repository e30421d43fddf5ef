namespace ArticleKit.Tool.Hosting;

/// <summary>Finds the style of a stream.</summary>
internal static class TerminalStyles
{
    /// <summary>Tells how to write to a stream.</summary>
    /// <param name="isTerminal">Whether a person looks at it.</param>
    /// <param name="environment">Reads environment variables: <c>TERM</c>, and <c>NO_COLOR</c> as no-color.org has it, with any value but an empty one.</param>
    public static TerminalStyle Of(bool isTerminal, Func<string, string?> environment)
    {
        if (!isTerminal || string.Equals(environment("TERM"), "dumb", StringComparison.Ordinal))
        {
            return TerminalStyle.Plain;
        }

        return string.IsNullOrEmpty(environment("NO_COLOR")) ? TerminalStyle.Colour : TerminalStyle.Monochrome;
    }
}
