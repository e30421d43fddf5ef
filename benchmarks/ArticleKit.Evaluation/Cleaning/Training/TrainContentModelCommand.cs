using System.CommandLine;
using Spectre.Console;

namespace ArticleKit.Evaluation.Cleaning.Training;

/// <summary><c>train-content-model</c>: trains the classifier of blocks that ships with the library.</summary>
internal static class TrainContentModelCommand
{
    public static Command Create(Func<ParseResult, EvaluationData?> findData)
    {
        var output = new Option<FileInfo?>("--output") { Description = "Where to write the model; without it, only the cross-validation runs." };
        var skip = new Option<bool>("--no-cross-validation") { Description = "Trains without measuring first." };
        var command = new Command("train-content-model", "Trains the classifier of page blocks on wcxb-train, cross-validated by site.") { output, skip };
        command.SetAction(result =>
        {
            if (findData(result) is not { } data)
            {
                return 3;
            }

            var progress = new ConsoleProgress();
            var trainer = new ContentModelTrainer(progress);
            List<TrainingPage> pages = ContentModelTrainer.ReadPages(data);
            if (!result.GetValue(skip))
            {
                List<Measurement> measurements = [.. trainer.CrossValidate(pages)];
                progress.Clear();
                MeasurementTable.Write(AnsiConsole.Console, measurements);
            }

            if (result.GetValue(output) is { } file)
            {
                File.WriteAllBytes(file.FullName, trainer.Train(pages));
                progress.Clear();
            }

            return 0;
        });
        return command;
    }
}
