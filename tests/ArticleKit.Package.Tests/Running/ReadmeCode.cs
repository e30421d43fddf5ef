using System.Text.RegularExpressions;

namespace ArticleKit.Package.Tests.Running;

/// <summary>The pieces of C# in a page of the docs.</summary>
internal static partial class ReadmeCode
{
    /// <summary>The pieces, in their order.</summary>
    public static IReadOnlyList<string> Of(string page) => [.. Piece().Matches(page.ReplaceLineEndings("\n")).Select(match => match.Groups["code"].Value)];

    /// <summary>Cuts what must come first in a file off the rest.</summary>
    /// <param name="pieces">Pieces that are meant to be read one after another.</param>
    /// <returns>Their <c>using</c> lines, each once, and what follows them.</returns>
    public static (string Usings, string Code) Split(params IReadOnlyList<string> pieces)
    {
        string whole = string.Join('\n', pieces);
        return (string.Join('\n', Using().Matches(whole).Select(match => match.Value).Distinct(StringComparer.Ordinal)), Using().Replace(whole, ""));
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Piece();

    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.Multiline)]
    private static partial Regex Using();
}
