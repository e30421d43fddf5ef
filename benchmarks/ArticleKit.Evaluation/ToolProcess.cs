using System.CommandLine;
using System.Diagnostics;

namespace ArticleKit.Evaluation;

/// <summary>How the tool is started.</summary>
internal static class ToolProcess
{
    /// <summary>The option that names it.</summary>
    public static Option<string> Option() => new("--tool")
    {
        Description = "The assembly of the tool; by default its release build, seen from the root of the repository.",
        DefaultValueFactory = _ => "src/ArticleKit.Tool/bin/Release/net10.0/ArticleKit.Tool.dll",
    };

    public static ProcessStartInfo StartOf(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(tool);
        Array.ForEach(arguments, start.ArgumentList.Add);
        return start;
    }
}
