using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ArticleKit.TestSupport.Notebooks;

/// <summary>What <c>#r "nuget: …"</c> means here: the assemblies that were built and restored beside the tests, and nothing from a network.</summary>
internal static partial class PackageReferences
{
    private const string WebFramework = "Microsoft.AspNetCore.App";

    private static readonly Dictionary<string, string[]> Assemblies = new(StringComparer.Ordinal)
    {
        ["ArticleKit"] = ["ArticleKit.dll", "HtmlAgilityPack.dll"],
        ["ArticleKit.Topics"] = ["ArticleKit.dll", "ArticleKit.Topics.dll", "Microsoft.ML*.dll"],
        ["ArticleKit.Extensions"] = ["ArticleKit.dll", "ArticleKit.Extensions.dll"],
        ["ArticleKit.Parquet"] = ["ArticleKit.dll", "ArticleKit.Parquet.dll"],
        ["OpenTelemetry.Extensions.Hosting"] = ["OpenTelemetry*.dll"],
        [WebFramework] = ["Microsoft.*.dll"],
        ["Microsoft.Data.Analysis"] = ["Microsoft.Data.Analysis.dll", "Microsoft.ML.DataView.dll", "Apache.Arrow.dll"],
    };

    /// <summary>What every cell can use: the framework and what notebooks show values with.</summary>
    public static IEnumerable<MetadataReference> OfFramework() => Files(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
        .Where(IsManaged).Append(typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location)
        .Append(typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly.Location)
        .Select(file => MetadataReference.CreateFromFile(file));

    /// <summary>The assemblies of the packages that a cell refers to.</summary>
    /// <param name="code">The code; the lines that refer to packages become empty ones.</param>
    public static IReadOnlyList<MetadataReference> Take(ref string code)
    {
        var packages = Directive().Matches(code).Select(match => match.Groups["name"].Value).ToList();
        code = Directive().Replace(code, "");
        return
        [
            .. packages.SelectMany(package => Assemblies[package].SelectMany(pattern => Files(FolderOf(package), pattern)))
                .Distinct(StringComparer.Ordinal).Where(IsManaged).Select(file => MetadataReference.CreateFromFile(file)),
        ];
    }

    /// <summary>The framework for web applications, which is no package, stands beside that of all applications.</summary>
    private static string FolderOf(string package)
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return package == WebFramework ? Path.GetFullPath(Path.Combine(framework, "..", "..", WebFramework, Path.GetFileName(framework))) : AppContext.BaseDirectory;
    }

    private static string[] Files(string folder, string pattern) => Directory.GetFiles(folder, pattern);

    private static bool IsManaged(string file)
    {
        try
        {
            _ = System.Reflection.AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    [GeneratedRegex("""^#r "nuget: *(?<name>[\w.]+)(?:, *[^"]+)?" *$""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
