using System.CommandLine;

namespace ArticleKit.Tool.Commands;

/// <summary>In what a report is written.</summary>
internal static class ReportFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Html = "html";

    /// <summary>The option of a command that writes a report.</summary>
    /// <param name="formats">What it can be written in, the default being the first.</param>
    public static Option<string?> Create(params string[] formats) => new Option<string?>("--format")
    {
        Description = $"How to write the report; by default as the name of --output tells, and else as {formats[0]}.",
        HelpName = string.Join('|', formats),
    }.AcceptOnlyFromAmong(formats);

    /// <summary>The option that names the file to write to.</summary>
    public static Option<string?> Output() => new("--output")
    {
        Description = "The file to write the report to; standard output by default.",
        HelpName = "PATH",
    };

    /// <summary>The format that the name of a file tells; null if it tells none.</summary>
    public static string? OfName(string? path) => Path.GetExtension(path)?.ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" => Html,
        ".MD" or ".MARKDOWN" => Markdown,
        ".JSON" => Json,
        _ => null,
    };
}
