namespace ArticleKit.TestSupport.Architecture;

/// <summary>What no library of ours may use: the network, other programs, code made at run time, and regular expressions.</summary>
internal static class ForbiddenCode
{
    // Beginnings of full names of types.
    private static readonly string[] Types =
    [
        "System.Net.", "System.Diagnostics.Process", "System.Reflection.Emit.", "System.Runtime.Loader.", "System.Runtime.Serialization.Formatters", "System.Xml.", "System.Data.",
        "System.Text.RegularExpressions.", "System.IO.Pipes.", "System.IO.IsolatedStorage.", "System.IO.FileSystemWatcher", "Microsoft.Win32.Registry", "System.Runtime.InteropServices.NativeLibrary", "HtmlAgilityPack.HtmlWeb",
        "HtmlAgilityPack.MixedCodeDocument", "HtmlAgilityPack.HtmlCmdLine", "System.Linq.Expressions.Expression",
    ];

    // Encodes text and opens nothing.
    private static readonly string[] Harmless = ["System.Net.WebUtility"];

    // What turns names into code, or a page into a file that is opened.
    private static readonly string[] Members =
    [
        "System.Reflection.Assembly.Load", "System.Reflection.Assembly.LoadFrom", "System.Reflection.Assembly.LoadFile", "System.Type.GetType", "System.Activator.CreateInstance", "System.AppDomain.Load",
        "HtmlAgilityPack.HtmlDocument.Load", "HtmlAgilityPack.HtmlDocument.Save", "HtmlAgilityPack.HtmlDocument.DetectEncoding", "HtmlAgilityPack.HtmlDocument.DetectEncodingAndLoad", "HtmlAgilityPack.HtmlEntity.DeEntitize",
    ];

    private static readonly string[] Files = ["System.IO.File.", "System.IO.FileInfo.", "System.IO.FileStream.", "System.IO.Directory.", "System.IO.DirectoryInfo.", "System.IO.RandomAccess."];

    // What a run that measures coverage puts into the assembly: it is no part of it.
    private const string Coverage = "Coverlet.Core.Instrumentation.";

    /// <summary>What of all this an assembly uses.</summary>
    public static IEnumerable<string> Find(CompiledCode code) =>
    [
        .. code.Types.Where(type => !Harmless.Contains(type) && Types.Any(start => type.StartsWith(start, StringComparison.Ordinal))),
        .. code.Uses().Select(use => use.Member).Where(Members.Contains),
        .. code.Imports,
    ];

    /// <summary>The types whose code opens files.</summary>
    public static IEnumerable<string> FindFileUsers(CompiledCode code) =>
        code.Uses().Where(use => Files.Any(start => use.Member.StartsWith(start, StringComparison.Ordinal))).Select(use => use.User)
            .Where(user => !user.StartsWith(Coverage, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
}
