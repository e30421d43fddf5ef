using System.CommandLine;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit topics predict</c>: the batch with nothing but topics.</summary>
internal sealed class TopicsPredictCommand : Command, IHasExamples
{
    private readonly ToolStreams _streams;
    private readonly Option<string?> _model = CommonOptions.TopicModel("--model");
    private readonly Option<int?> _parallelism = CommonOptions.Parallelism();
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<bool> _progress = CommonOptions.Progress();

    private readonly Argument<string> _data = new("DATA")
    {
        Description = "JSON Lines with text or html, and perhaps id and title, compressed with gzip or not; standard input by default.",
        DefaultValueFactory = _ => "-",
    };

    public TopicsPredictCommand(ToolStreams streams)
        : base("predict", "Tells the topics of many articles: reads JSON Lines and writes one JSON line for each, in the same order.")
    {
        _streams = streams;
        Arguments.Add(_data);
        Options.Add(_model);
        Options.Add(_parallelism);
        Options.Add(_output);
        Options.Add(_progress);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        The lines are those of 'articlekit batch --fields topics'.

        Examples:
          articlekit topics predict articles.jsonl.gz --model news.model
          echo '{"text":"The bank raised its rates on Tuesday."}' | articlekit topics predict
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        BatchFields fields = BatchFields.Parse(BatchFields.Topics, out _)!;
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder()
            .ClassifyTopics(CommonOptions.OpenClassifier(arguments.GetValue(_model)))
            .Build();
        var run = new BatchRun(_streams)
        {
            Input = arguments.GetValue(_data),
            Output = arguments.GetValue(_output),
            Parallelism = arguments.GetValue(_parallelism),
            ShowsProgress = arguments.GetValue(_progress),
        };
        await run.RunAsync(new BatchProcessor(analyzer, fields), cancellationToken);
        return ExitCode.Success;
    }
}
