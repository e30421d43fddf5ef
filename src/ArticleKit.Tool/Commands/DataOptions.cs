using System.CommandLine;
using ArticleKit.Tool.Data;

namespace ArticleKit.Tool.Commands;

/// <summary>The options that tell where in a file the articles stand.</summary>
internal sealed class DataOptions
{
    private const string JsonLines = "jsonl";
    private const string Csv = "csv";
    private const string Tsv = "tsv";

    private readonly Option<string?> _format = new Option<string?>("--data-format")
    {
        Description = "How the data are written; by default as the name of the file tells (.csv, .tsv, each with .gz or not), and else JSON Lines.",
        HelpName = $"{JsonLines}|{Csv}|{Tsv}",
    }.AcceptOnlyFromAmong(JsonLines, Csv, Tsv);

    private readonly Option<string> _text = Field("--text-field", "text", "text of an article");
    private readonly Option<string> _title = Field("--title-field", "title", "title of an article, which need not be there");
    private readonly Option<string> _label = Field("--label-field", "label", "topic of an article, or a list of its topics");
    private readonly Option<string> _id = Field("--id-field", "id", "name of an article, which need not be there");

    private readonly Option<string?> _separator = new("--label-separator")
    {
        Description = "What stands between the topics of an article that may have several, such as ';'.",
        HelpName = "TEXT",
    };

    private readonly Option<string?> _delimiter = new("--delimiter")
    {
        Description = "What stands between the values of CSV; by default what the file looks like.",
        HelpName = "CHAR",
    };

    private readonly Option<bool> _noHeader = new("--no-header")
    {
        Description = "The first row of CSV or TSV is an article too; fields are then numbers of columns, the first being 1.",
    };

    private readonly Option<bool> _noQuotes = new("--no-quotes")
    {
        Description = "Quotation marks in CSV or TSV are nothing but text.",
    };

    private readonly bool _isLabelled;

    private DataOptions(bool isLabelled) => _isLabelled = isLabelled;

    /// <summary>The options of a command that reads articles whose topics are known.</summary>
    public static DataOptions ForLabelled() => new(isLabelled: true);

    /// <summary>The options of a command that reads articles.</summary>
    public static DataOptions ForUnlabelled() => new(isLabelled: false);

    public void AddTo(Command command)
    {
        Option[] special = _isLabelled ? [_label, _separator] : [_id];
        foreach (Option option in (Option[])[_format, _text, _title, .. special, _delimiter, _noHeader, _noQuotes])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads the options.</summary>
    /// <exception cref="UsageException">They do not go together.</exception>
    public DataLayout Read(ParseResult arguments, string path)
    {
        string text = arguments.GetRequiredValue(_text);
        string title = arguments.GetRequiredValue(_title);
        string special = arguments.GetRequiredValue(_isLabelled ? _label : _id);
        if (text == title || text == special || title == special)
        {
            throw new UsageException("Two fields cannot have the same name.");
        }

        return new DataLayout
        {
            Format = arguments.GetValue(_format) switch
            {
                JsonLines => DataFormat.JsonLines,
                Csv => DataFormat.Csv,
                Tsv => DataFormat.Tsv,
                _ => DataLayout.FormatOf(path),
            },
            TextField = text,
            TitleField = title,
            LabelField = _isLabelled ? special : "",
            IdField = _isLabelled ? "" : special,
            LabelSeparator = _isLabelled ? Separator(arguments.GetValue(_separator)) : null,
            Delimiter = Delimiter(arguments.GetValue(_delimiter)),
            HasHeader = !arguments.GetValue(_noHeader),
            HasQuotes = !arguments.GetValue(_noQuotes),
        };
    }

    private static Option<string> Field(string name, string field, string meaning) => new(name)
    {
        Description = $"The field or column with the {meaning}.",
        HelpName = "NAME",
        DefaultValueFactory = _ => field,
    };

    private static string? Separator(string? value) =>
        value is "" ? throw new UsageException("--label-separator cannot be empty.") : value;

    private static char? Delimiter(string? value) => value switch
    {
        null => null,
        "\\t" or "tab" => '\t',
        [var character] when char.IsAscii(character) && character is not ('"' or '\r' or '\n') => character,
        _ => throw new UsageException($"--delimiter takes one character of ASCII that is no quotation mark, not '{value}'."),
    };
}
