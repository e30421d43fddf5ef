namespace ArticleKit.Tool.Hosting;

/// <summary>What may be written to a stream so that whoever reads it sees what was meant.</summary>
internal enum TerminalStyle
{
    /// <summary>Lines of text and nothing else: a file, a pipe, or a terminal that knows no more.</summary>
    Plain,

    /// <summary>A terminal with boxes and bars, and without any escape code.</summary>
    Monochrome,

    /// <summary>A terminal with colours too.</summary>
    Colour,
}
