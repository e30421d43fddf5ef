using System.CommandLine;
using System.Globalization;
using ArticleKit.Topics;
using Microsoft.ML;
using Microsoft.ML.Data;
using Spectre.Console;

namespace ArticleKit.Evaluation.Topics.Trainers;

/// <summary>Compares the trainers of ML.NET on our own features: the reason for the one that was chosen.</summary>
internal sealed class CompareTopicTrainersCommand : Command
{
    private readonly Option<string> _set = new("--set")
    {
        Description = "The set whose train part is learned from and whose dev part is measured on, such as ag.",
        Required = true,
    };

    /// <summary>Creates the command.</summary>
    /// <param name="findData">Finds the labelled data that the command line names; null if there is none.</param>
    public CompareTopicTrainersCommand(Func<ParseResult, EvaluationData?> findData)
        : base("compare-topic-trainers", "Compares the trainers of ML.NET on the features of the topic classifier.")
    {
        Options.Add(_set);
        SetAction(result => findData(result) is { } data ? Run(data, result.GetRequiredValue(_set)) : 3);
    }

    private static int Run(EvaluationData data, string set)
    {
        if (!TopicData.Has(data, $"{set}-train") || !TopicData.Has(data, $"{set}-dev"))
        {
            Console.Error.WriteLine($"There is no set \"{set}\" with a train and a dev part.");
            return 2;
        }

        var progress = new ConsoleProgress();
        Table table = new Table().Border(TableBorder.Markdown)
            .AddColumn("trainer").AddColumn("settings")
            .AddColumn(new TableColumn("accuracy").RightAligned())
            .AddColumn(new TableColumn("CPU seconds").RightAligned());
        foreach ((string name, string settings, double accuracy, double seconds) in Measure(data, set, progress))
        {
            table.AddRow(name, settings, accuracy.ToString("0.000", CultureInfo.InvariantCulture), seconds.ToString("0.0", CultureInfo.InvariantCulture));
        }

        progress.Clear();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = Math.Max(console.Profile.Width, 160);
        console.Write(table);
        return 0;
    }

    private static IEnumerable<(string Name, string Settings, double Accuracy, double Seconds)> Measure(
        EvaluationData data,
        string set,
        ConsoleProgress progress)
    {
        List<LabelledArticle> training = TopicData.Read(data, $"{set}-train");
        List<LabelledArticle> articles = TopicData.Read(data, $"{set}-dev");
        var clock = new CpuClock();
        var classifier = TopicClassifier.Train(training, progress: new TrainingReport(set, progress));
        double seconds = clock.Seconds;
        yield return ("ArticleKit", "with features, calibration and rounding", classifier.Evaluate(articles).Accuracy, seconds);

        var context = new MLContext(seed: 1);
        var vectors = new VectorData(context, classifier);
        IDataView rows = vectors.Of(Shuffled(training));
        IDataView measured = vectors.Of(articles);
        for (int i = 0; i < TrainerCandidate.All.Count; i++)
        {
            TrainerCandidate candidate = TrainerCandidate.All[i];
            progress.Report(new EvaluationProgress($"topics {set}: {candidate.Name}", i, TrainerCandidate.All.Count));
            clock = new CpuClock();
            ITransformer model = candidate.Create(context, training.Count).Fit(rows);
            seconds = clock.Seconds;
            yield return (candidate.Name, candidate.Settings, Accuracy(model.Transform(measured), articles.Count), seconds);
        }
    }

    /// <summary>Files are often sorted by label, which spoils what learns row by row.</summary>
    private static List<LabelledArticle> Shuffled(List<LabelledArticle> articles)
    {
        LabelledArticle[] shuffled = [.. articles];
        new Random(1).Shuffle(shuffled);
        return [.. shuffled];
    }

    /// <summary>Among all articles: one of a topic that was not learned counts as wrong.</summary>
    private static double Accuracy(IDataView predictions, int articles)
    {
        IEnumerable<uint> labels = predictions.GetColumn<uint>(nameof(VectorRow.Label));
        return (double)labels.Zip(predictions.GetColumn<uint>("PredictedLabel")).Count(pair => pair.First == pair.Second) / articles;
    }
}
