using System.CommandLine;
using System.Globalization;
using ArticleKit.Topics;

namespace ArticleKit.Evaluation.Topics;

/// <summary>Trains the English news model that ships with <c>ArticleKit.Topics</c>.</summary>
internal sealed class TrainTopicModelCommand : Command
{
    private readonly Option<FileInfo> _output = new("--output")
    {
        Description = "The file to write the model to.",
        Required = true,
    };

    /// <summary>Creates the command.</summary>
    /// <param name="findData">Finds the labelled data that the command line names; null if there is none.</param>
    public TrainTopicModelCommand(Func<ParseResult, EvaluationData?> findData)
        : base("train-topic-model", "Trains the English news model that ships with ArticleKit.Topics.")
    {
        Options.Add(_output);
        SetAction(result => findData(result) is { } data ? Run(data, result.GetRequiredValue(_output)) : 3);
    }

    private static int Run(EvaluationData data, FileInfo output)
    {
        var progress = new ConsoleProgress();
        var clock = new CpuClock();
        TopicClassifier classifier = NewsModel.Train(data, progress);
        classifier.Save(output.FullName);
        output.Refresh();
        progress.Clear();
        TopicModelInfo model = classifier.Model;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{output.Name}: {classifier.Topics.Count} topics, {model.TrainingArticles:N0} articles, {model.Features:N0} n-grams, " +
            $"{output.Length:N0} bytes, held-out accuracy {model.HeldOutAccuracy:0.000}, {clock.Seconds:0.0} CPU seconds"));
        return 0;
    }
}
