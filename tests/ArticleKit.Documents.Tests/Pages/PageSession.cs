using System.Text.RegularExpressions;
using ArticleKit.TestSupport.Notebooks;

namespace ArticleKit.Documents.Tests.Pages;

/// <summary>Runs pieces of code of pages one after another, as in a program that has the packages and the usual usings.</summary>
internal sealed partial class PageSession
{
    private const string Usings = """
        #r "nuget: ArticleKit"
        #r "nuget: ArticleKit.Topics"
        #r "nuget: ArticleKit.Extensions"
        #r "nuget: ArticleKit.Parquet"
        using System.Net.Http;
        using System.Threading;
        """;

    // What the SDK for web applications imports beside.
    private const string WebUsings = """
        #r "nuget: Microsoft.AspNetCore.App"
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        """;

    private readonly NotebookSession _session;

    private PageSession(string folder) => _session = new NotebookSession(folder);

    /// <summary>Begins.</summary>
    /// <param name="folder">Where files without a folder are.</param>
    /// <param name="isWeb">Whether the program is a web application.</param>
    public static async Task<PageSession> StartAsync(string folder, bool isWeb = false)
    {
        var session = new PageSession(folder);
        await session._session.RunAsync(isWeb ? $"{Usings}\n{WebUsings}" : Usings);
        return session;
    }

    /// <summary>Compiles a piece, and does not run it.</summary>
    public Task CompileAsync(string code) => _session.RunAsync(InMethod(code.Split('\n'), "NeverRunAsync"));

    /// <summary>Runs a piece.</summary>
    /// <returns>What it prints.</returns>
    public async Task<string> RunAsync(string code) =>
        string.Concat((await _session.RunAsync(Isolate(code))).Where(output => output!["text"] is not null).SelectMany(output => output!["text"]!.AsArray()).Select(line => (string?)line));

    /// <summary>A script knows no <c>using</c> declarations at its top, which a program has; inside of a method it does.</summary>
    private static string Isolate(string code)
    {
        string[] lines = code.Split('\n');
        return Array.Exists(lines, line => UsingDeclaration().IsMatch(line)) ? InMethod(lines, "PageAsync") + "await PageAsync();\n" : code;
    }

    private static string InMethod(string[] lines, string name)
    {
        int first = Array.FindIndex(lines, line => line.Length > 0 && !UsingDirective().IsMatch(line));
        return $"{string.Join('\n', lines[..first])}\nasync Task {name}()\n{{\n{string.Join('\n', lines[first..])}\n}}\n";
    }

    [GeneratedRegex(@"^(await )?using \S+ \w+ = .*;$")]
    private static partial Regex UsingDeclaration();

    [GeneratedRegex(@"^using [\w.]+;$")]
    private static partial Regex UsingDirective();
}
