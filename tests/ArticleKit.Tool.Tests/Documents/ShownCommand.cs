using System.Text;

namespace ArticleKit.Tool.Tests.Documents;

/// <summary>A command line of a document that runs the tool.</summary>
/// <param name="Line">The line as it is shown.</param>
/// <param name="Arguments">What the tool is given.</param>
internal sealed record ShownCommand(string Line, IReadOnlyList<string> Arguments)
{
    private static readonly string[] ShellFences = ["```", "```sh", "```bash", "```shell", "```console"];

    /// <summary>The words of the program that stands before the tool in a pipe, such as <c>cat page.html</c>; empty if there is none.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>The file that standard input is read from; null if none is named.</summary>
    public string? Input { get; init; }

    /// <summary>The file that standard output is written to; null if none is named.</summary>
    public string? Output { get; init; }

    /// <summary>The commands in the code blocks of a Markdown document, fenced for a shell or indented.</summary>
    public static IReadOnlyList<ShownCommand> InMarkdown(string markdown)
    {
        var commands = new List<ShownCommand>();
        string? fence = null;
        foreach (string line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            string trimmed = line.Trim();
            if (trimmed.StartsWith("```", StringComparison.Ordinal))
            {
                fence = fence is null ? trimmed : null;
            }
            else if ((fence is null ? line.StartsWith("    ", StringComparison.Ordinal) : ShellFences.Contains(fence)) && Parse(trimmed) is { } command)
            {
                commands.Add(command);
            }
        }

        return commands;
    }

    /// <summary>The commands among the lines of a help.</summary>
    public static IReadOnlyList<ShownCommand> InHelp(string examples) => [.. examples.ReplaceLineEndings("\n").Split('\n').Select(line => Parse(line.Trim())).OfType<ShownCommand>()];

    /// <summary>Reads a line; null if it does not run the tool.</summary>
    public static ShownCommand? Parse(string line)
    {
        int substitution = line.IndexOf("$(articlekit ", StringComparison.Ordinal);
        string code = substitution < 0 ? line : line[(substitution + 2)..line.IndexOf(')', substitution)];
        List<string>[] stages = [.. Stages(code)];
        for (int i = 0; i < stages.Length; i++)
        {
            if (ToolArguments(stages[i]) is { } words)
            {
                int input = words.IndexOf("<");
                int output = words.IndexOf(">");
                int end = Math.Min(input < 0 ? words.Count : input, output < 0 ? words.Count : output);
                return new ShownCommand(line, words[..end])
                {
                    Before = i > 0 ? stages[i - 1] : [],
                    Input = input < 0 ? null : words[input + 1],
                    Output = output < 0 ? null : words[output + 1],
                };
            }
        }

        return null;
    }

    private static List<string>? ToolArguments(List<string> words) => words switch
    {
        ["articlekit", .. var rest] => rest,
        ["dnx", "ArticleKit.Tool", .. var rest] => rest,
        ["dotnet", "run", .. var rest] when rest.Any(word => word.EndsWith("ArticleKit.Tool", StringComparison.Ordinal)) => [.. rest.SkipWhile(word => word != "--").Skip(1)],
        _ => null,
    };

    /// <summary>The words between the pipes of a line, up to its comment.</summary>
    private static IEnumerable<List<string>> Stages(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        bool isOpen = false;
        char quote = '\0';
        foreach (char character in line + " ")
        {
            if (quote != '\0' && character != quote)
            {
                word.Append(character);
            }
            else if (character is '\'' or '"')
            {
                quote = quote == '\0' ? character : '\0';
                isOpen = true;
            }
            else if (character is not (' ' or '|'))
            {
                if (character == '#' && !isOpen)
                {
                    break;
                }

                word.Append(character);
                isOpen = true;
            }
            else
            {
                if (isOpen)
                {
                    words.Add(word.ToString());
                    word.Clear();
                    isOpen = false;
                }

                if (character == '|')
                {
                    yield return words;
                    words = [];
                }
            }
        }

        yield return words;
    }
}
