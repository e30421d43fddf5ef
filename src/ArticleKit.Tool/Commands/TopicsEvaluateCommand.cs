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
    private const string Text = "text";
    private const string Json = "json";

    private readonly ToolStreams _streams;
    private readonly Argument<string> _data = TopicsCommand.LabelledData();
    private readonly Option<string?> _model = CommonOptions.TopicModel("--model");

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to show the figures.",
        HelpName = $"{Text}|{Json}",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, Json);

    public TopicsEvaluateCommand(ToolStreams streams)
        : base("evaluate", "Measures a topic model on articles whose topic is known, which it was not trained with.")
    {
        _streams = streams;
        Arguments.Add(_data);
        Options.Add(_model);
        Options.Add(_format);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Examples:
          articlekit topics evaluate dev.jsonl.gz --model news.model
          articlekit topics evaluate dev.jsonl --format json
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        ITopicClassifier classifier = CommonOptions.OpenClassifier(arguments.GetValue(_model));
        string data = arguments.GetRequiredValue(_data);
        var lines = new LabelledLines(data, _streams.Error);
        await using Stream stream = DataFile.OpenRead(data, _streams);
        TopicEvaluation evaluation = TopicEvaluation.Measure(classifier, lines.Read(stream), cancellationToken);

        await using StreamWriter writer = _streams.CreateWriter();
        if (arguments.GetValue(_format) == Json)
        {
            EvaluationFigures figures = EvaluationFigures.From(evaluation, lines.Broken);
            await writer.WriteLineAsync(JsonSerializer.Serialize(figures, TrainingJsonContext.Default.EvaluationFigures));
        }
        else
        {
            EvaluationScreen.Write(Screen.Create(writer, _streams), evaluation);
        }

        return ExitCode.Success;
    }
}
