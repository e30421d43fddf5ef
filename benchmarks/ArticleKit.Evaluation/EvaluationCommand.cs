using System.CommandLine;
using System.Text.Json;
using Spectre.Console;

namespace ArticleKit.Evaluation;

/// <summary>The command line: the root runs every part, a subcommand one.</summary>
internal sealed class EvaluationCommand : RootCommand
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly Option<DirectoryInfo?> _data = new("--data")
    {
        Description = "The folder of labelled data; by default ../shared/data beside the repository.",
        Recursive = true,
    };

    private readonly Option<FileInfo?> _json = new("--json")
    {
        Description = "Also writes the figures to this file, as a JSON array.",
        Recursive = true,
    };

    public EvaluationCommand(IReadOnlyList<IEvaluationPart> parts)
        : base("Measures how good each part of ArticleKit is, on labelled data, and prints one table.")
    {
        Options.Add(_data);
        Options.Add(_json);
        SetAction(result => Run(result, parts));
        foreach (IEvaluationPart part in parts)
        {
            var command = new Command(part.Name, part.Description);
            foreach (Option option in part.Options)
            {
                command.Options.Add(option);
            }

            command.SetAction(result =>
            {
                part.Configure(result);
                return Run(result, [part]);
            });
            Subcommands.Add(command);
        }
    }

    /// <summary>The folder of labelled data that the command line names or that stands beside the repository; null, with a message, if none.</summary>
    public EvaluationData? FindData(ParseResult result)
    {
        EvaluationData? data = result.GetValue(_data) is { } folder ? new EvaluationData(folder.FullName) : EvaluationData.FindBesideRepository();
        if (data is not null && Directory.Exists(data.Folder))
        {
            return data;
        }

        Console.Error.WriteLine("There is no labelled data here. Name its folder with --data.");
        return null;
    }

    private int Run(ParseResult result, IReadOnlyList<IEvaluationPart> parts)
    {
        if (FindData(result) is not { } data)
        {
            return 3;
        }

        List<Measurement> measurements = [];
        var progress = new ConsoleProgress();
        foreach (IEvaluationPart part in parts)
        {
            measurements.AddRange(part.Measure(data, progress));
        }

        progress.Clear();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = Math.Max(console.Profile.Width, 160);
        MeasurementTable.Write(console, measurements);
        foreach (IEvaluationPart part in parts)
        {
            part.WriteDetails(console);
        }

        if (result.GetValue(_json) is { } file)
        {
            File.WriteAllText(file.FullName, JsonSerializer.Serialize(measurements, JsonOptions));
        }

        return measurements.Exists(measurement => measurement.IsMissed) ? 1 : 0;
    }
}
