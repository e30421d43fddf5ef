using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;

namespace ArticleKit.Tool.Completion;

/// <summary>
/// The directive <c>[suggest:N]</c>, by which shells and <c>dotnet-suggest</c> ask what may stand at a place of a command line. The library has
/// it for root commands only, and a root command cannot be named as we want.
/// </summary>
internal static class Suggestions
{
    private const string Name = "[suggest";

    /// <summary>What may stand there, or null if nobody asks.</summary>
    /// <param name="root">The command.</param>
    /// <param name="arguments">The directive, and the command line with or without the name of the program.</param>
    public static IReadOnlyList<string>? Answer(Command root, IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 || !arguments[0].StartsWith(Name, StringComparison.Ordinal) || !arguments[0].EndsWith(']'))
        {
            return null;
        }

        string line = arguments.Count > 1 ? arguments[1] : "";
        string place = arguments[0][Name.Length..^1];
        if (place.Length > 0 && place[0] != ':')
        {
            return null;
        }

        int position = int.TryParse(place.AsSpan(Math.Min(1, place.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? Math.Min(number, line.Length)
            : line.Length;
        return
        [
            .. root.Parse(line).GetCompletions(position).Select(Inserted).Where(IsUsual).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    private static string Inserted(CompletionItem item) => item.InsertText ?? item.Label;

    // The forms of --help that other systems know are understood, but nobody wants to choose between five.
    private static bool IsUsual(string candidate) => candidate is not ("-?" or "-h") && !candidate.StartsWith('/');
}
