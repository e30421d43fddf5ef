using System.CommandLine;
using System.Globalization;
using ArticleKit.Display;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Progress;
using ArticleKit.Tool.Training;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit topics train</c>: makes a topic model.</summary>
internal sealed class TopicsTrainCommand : Command, IHasExamples
{
    private const int DefaultFolds = 5;

    private readonly ToolStreams _streams;
    private readonly Argument<string> _data = TopicsCommand.LabelledData();
    private readonly DataOptions _dataOptions = DataOptions.ForLabelled();
    private readonly TrainingOptionSet _trainingOptions = new();
    private readonly Option<bool> _progress = CommonOptions.Progress();

    private readonly Option<string> _modelFormat = ModelFormatOption.Create();

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The file to write the model to; needed unless --cross-validate is given.",
        HelpName = "PATH",
    };

    private readonly Option<int?> _crossValidate = new("--cross-validate")
    {
        Description = "Also measure how good such a model is: train as often with all but a fold of the articles, and judge these.",
        HelpName = $"FOLDS (default: {DefaultFolds})",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public TopicsTrainCommand(ToolStreams streams)
        : base("train", "Trains a topic model on articles whose topic is known.")
    {
        _streams = streams;
        Arguments.Add(_data);
        Options.Add(_output);
        Options.Add(_modelFormat);
        Options.Add(_crossValidate);
        Options.Add(_progress);
        _dataOptions.AddTo(this);
        _trainingOptions.AddTo(this);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Rows that hold no labelled article are named on standard error and left out. So are articles that repeat others or contradict them,
        labels that differ only by case, and the like; these are trained with. Where articles have lists of topics, or --label-separator is
        given, the model gives each topic a probability of its own.

        Examples:
          articlekit topics train train.jsonl.gz --output news.model --progress
          articlekit topics train train.csv --text-field body --label-field category --output news.model
          articlekit topics train train.csv --label-separator ';' --output news.model
          articlekit topics train train.jsonl.gz --cross-validate 10 --character-ngrams 2-5
          articlekit topics evaluate dev.jsonl.gz --model news.model
          articlekit batch --topic-model news.model < articles.jsonl
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        string path = arguments.GetRequiredValue(_data);
        string? output = arguments.GetValue(_output);
        int? folds = Folds(arguments);
        if (output is null && folds is null)
        {
            throw new UsageException("Option '--output' is required unless --cross-validate is given.");
        }

        DataFile.CheckDiffer(path, output);
        TopicTrainingOptions options = _trainingOptions.Read(arguments);
        LabelledData data = await LabelledData.ReadAsync(path, _dataOptions.Read(arguments, path), _streams, cancellationToken);
        data.Warn(path, _streams.Error, cancellationToken);
        if (data.HasLists && folds is not null)
        {
            throw new UsageException($"--cross-validate takes articles with one topic each; {path} has lists of topics.");
        }

        using TrainingProgressLine? progress = arguments.GetValue(_progress)
            ? new TrainingProgressLine(ProgressLine.Create(_streams), TimeProvider.System)
            : null;
        await using StreamWriter writer = _streams.CreateWriter();
        if (folds is { } count)
        {
            var validation = TopicClassifier.CrossValidate(data.Articles(), options, count, progress, cancellationToken);
            progress?.Finish();
            await writer.WriteAsync(validation.ToText());
        }

        if (output is not null)
        {
            TopicClassifier classifier = data.HasLists
                ? TopicClassifier.TrainMultiLabel(data.MultiLabelledArticles(), options, progress, cancellationToken)
                : TopicClassifier.Train(data.Articles(), options, progress, cancellationToken);
            progress?.Finish();
            classifier.Save(output, ModelFormatOption.Read(arguments.GetRequiredValue(_modelFormat)));
            await writer.WriteAsync((folds is null ? "" : "\n") + Describe(output, classifier));
        }

        return ExitCode.Success;
    }

    private static string Describe(string path, TopicClassifier classifier)
    {
        TopicModelInfo model = classifier.Model;
        string figures = string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {classifier.Topics.Count} topics from {ArticleFacts.Count(model.TrainingArticles, "article")}, "
            + $"{model.Features:N0} features, {new FileInfo(path).Length:N0} bytes\n");
        string accuracy = model.IsMultiLabel ? "first topic is right, of" : "accuracy on";
        return model.HeldOutArticles == 0
            ? figures
            : figures + string.Create(
                CultureInfo.InvariantCulture,
                $"{accuracy} {ArticleFacts.Count(model.HeldOutArticles, "article")} held out: {model.HeldOutAccuracy:0.000}\n");
    }

    private int? Folds(ParseResult arguments)
    {
        if (arguments.GetResult(_crossValidate) is null)
        {
            return null;
        }

        int folds = arguments.GetValue(_crossValidate) ?? DefaultFolds;
        return folds is >= 2 and <= 100 ? folds : throw new UsageException("--cross-validate takes a number of folds from 2 to 100.");
    }
}
