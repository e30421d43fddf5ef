using System.CommandLine;
using System.Globalization;
using ArticleKit.Tool.Display;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Training;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit topics train</c>: makes a topic model.</summary>
internal sealed class TopicsTrainCommand : Command, IHasExamples
{
    private readonly ToolStreams _streams;
    private readonly Argument<string> _data = TopicsCommand.LabelledData();

    private readonly Option<string> _output = new("--output")
    {
        Description = "The file to write the model to.",
        HelpName = "PATH",
        Required = true,
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "Decides the order in which articles are seen; the same data and seed give the same model.",
        HelpName = "N",
        DefaultValueFactory = _ => TopicTrainingOptions.Default.Seed,
    };

    private readonly Option<bool> _progress = CommonOptions.Progress();

    public TopicsTrainCommand(ToolStreams streams)
        : base("train", "Trains a topic model on articles whose topic is known.")
    {
        _streams = streams;
        Arguments.Add(_data);
        Options.Add(_output);
        Options.Add(_seed);
        Options.Add(_progress);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Lines that hold no labelled article are named on standard error and left out.

        Examples:
          articlekit topics train train.jsonl.gz --output news.model --progress
          articlekit topics evaluate dev.jsonl.gz --model news.model
          articlekit batch --topic-model news.model < articles.jsonl
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        string data = arguments.GetRequiredValue(_data);
        string path = arguments.GetRequiredValue(_output);
        DataFile.CheckDiffer(data, path);
        TrainingProgressLine? progress =
            arguments.GetValue(_progress) ? new TrainingProgressLine(_streams.Error, _streams.ErrorIsTerminal) : null;
        var lines = new LabelledLines(data, _streams.Error);
        await using Stream stream = DataFile.OpenRead(data, _streams);
        var options = new TopicTrainingOptions { Seed = arguments.GetValue(_seed) };
        TopicClassifier classifier = TopicClassifier.Train(lines.Read(stream), options, progress, cancellationToken);
        progress?.Finish();
        classifier.Save(path);

        TopicModelInfo model = classifier.Model;
        await using StreamWriter writer = _streams.CreateWriter();
        await writer.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {classifier.Topics.Count} topics from {ArticleFacts.Count(model.TrainingArticles, "article")}, "
            + $"{model.Features:N0} features"));
        if (model.HeldOutArticles > 0)
        {
            await writer.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"accuracy on {ArticleFacts.Count(model.HeldOutArticles, "article")} held out: {model.HeldOutAccuracy:0.000}"));
        }

        return ExitCode.Success;
    }
}
