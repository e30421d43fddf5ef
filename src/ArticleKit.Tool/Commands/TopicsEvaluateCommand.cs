using System.CommandLine;
using System.Text.Json;
using ArticleKit.Tool.Display;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Training;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit topics evaluate</c>: tells how good a topic model is.</summary>
internal sealed class TopicsEvaluateCommand : Command, IHasExamples
{
    private readonly ToolStreams _streams;
    private readonly Argument<string> _data = TopicsCommand.LabelledData();
    private readonly Option<string?> _model = CommonOptions.TopicModel("--model");
    private readonly DataOptions _dataOptions = DataOptions.ForLabelled();
    private readonly Option<string> _format = EvaluationFormat.Create();

    private readonly Option<double> _threshold = new("--threshold")
    {
        Description = "The probability from which on an article is of a topic, where articles may have several.",
        HelpName = "P",
        DefaultValueFactory = _ => MultiLabelTopicEvaluation.DefaultThreshold,
    };

    public TopicsEvaluateCommand(ToolStreams streams)
        : base("evaluate", "Measures a topic model on articles whose topic is known, which it was not trained with.")
    {
        _streams = streams;
        Arguments.Add(_data);
        Options.Add(_model);
        Options.Add(_format);
        Options.Add(_threshold);
        _dataOptions.AddTo(this);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Rows that hold no labelled article are named on standard error and left out. Where articles have lists of topics, or the model was
        trained with such, the figures are those of topics that do not exclude each other.

        Examples:
          articlekit topics evaluate dev.jsonl.gz --model news.model
          articlekit topics evaluate dev.csv --text-field body --label-field category --format html > figures.html
          articlekit topics evaluate dev.csv --label-separator ';' --format json
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        double threshold = arguments.GetValue(_threshold);
        if (threshold is not (> 0 and <= 1))
        {
            throw new UsageException("--threshold takes a probability above 0 and at most 1.");
        }

        string path = arguments.GetRequiredValue(_data);
        string format = arguments.GetRequiredValue(_format);
        ITopicClassifier classifier = CommonOptions.OpenClassifier(arguments.GetValue(_model));
        LabelledData data = await LabelledData.ReadAsync(path, _dataOptions.Read(arguments, path), _streams, cancellationToken);
        data.Warn(path, _streams.Error, cancellationToken);
        data.WarnOfUnknown(classifier.Topics, path, _streams.Error);
        bool hasSeveral = data.HasLists || classifier is TopicClassifier { Model.IsMultiLabel: true };
        string figures = hasSeveral
            ? Write(MultiLabelTopicEvaluation.Measure(classifier, data.MultiLabelledArticles(), threshold, cancellationToken), format, data.Broken)
            : Write(TopicEvaluation.Measure(classifier, data.Articles(), cancellationToken), format, data.Broken);
        await using StreamWriter writer = _streams.CreateWriter();
        await writer.WriteAsync(figures);
        return ExitCode.Success;
    }

    private static string Write(TopicEvaluation evaluation, string format, int broken) => format switch
    {
        EvaluationFormat.Json =>
            JsonSerializer.Serialize(EvaluationFigures.From(evaluation, broken), TrainingJsonContext.Default.EvaluationFigures) + "\n",
        EvaluationFormat.Markdown => evaluation.ToMarkdown(),
        EvaluationFormat.Html => EvaluationPage.Write(evaluation.ToHtml()),
        _ => evaluation.ToText(),
    };

    private static string Write(MultiLabelTopicEvaluation evaluation, string format, int broken) => format switch
    {
        EvaluationFormat.Json =>
            JsonSerializer.Serialize(new MultiLabelFigures(broken, evaluation), TrainingJsonContext.Default.MultiLabelFigures) + "\n",
        EvaluationFormat.Markdown => evaluation.ToMarkdown(),
        EvaluationFormat.Html => EvaluationPage.Write(evaluation.ToHtml()),
        _ => evaluation.ToText(),
    };
}
