using System.CommandLine;

namespace ArticleKit.Tool.Commands;

/// <summary>In what figures are written.</summary>
internal static class EvaluationFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Html = "html";

    public static Option<string> Create() => new Option<string>("--format")
    {
        Description = "How to show the figures.",
        HelpName = $"{Text}|{Json}|{Markdown}|{Html}",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, Json, Markdown, Html);
}
