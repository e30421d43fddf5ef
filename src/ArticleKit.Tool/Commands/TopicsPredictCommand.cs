using System.CommandLine;
using System.Globalization;
using ArticleKit.Corpora;
using ArticleKit.Corpora.JsonLines;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Data;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit topics predict</c>: the batch with nothing but topics.</summary>
internal sealed class TopicsPredictCommand : Command, IHasExamples
{
    private const string HtmlField = "html";
    private const string UrlField = "url";

    // Places in ArticleLine.Names.
    private const int HtmlPlace = 1;
    private const int TextPlace = 2;

    private readonly ToolStreams _streams;
    private readonly Option<string?> _model = CommonOptions.TopicModel("--model");
    private readonly Option<int?> _parallelism = CommonOptions.Parallelism();
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<bool> _progress = CommonOptions.Progress();

    private readonly DataOptions _dataOptions = DataOptions.ForUnlabelled();

    private readonly Argument<string> _data = new("DATA")
    {
        Description = "JSON Lines, CSV or TSV with text or html, and perhaps id and title, compressed with gzip or not; standard input by default.",
        DefaultValueFactory = _ => "-",
    };

    public TopicsPredictCommand(ToolStreams streams)
        : base("predict", "Tells the topics of many articles: reads JSON Lines or a table and writes one JSON line for each, in the same order.")
    {
        _streams = streams;
        Arguments.Add(_data);
        Options.Add(_model);
        Options.Add(_parallelism);
        Options.Add(_output);
        Options.Add(_progress);
        _dataOptions.AddTo(this);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        The lines are those of 'articlekit batch --fields topics'. The id of a row of CSV or TSV that has none is its number, which is 1 for the header.

        Examples:
          articlekit topics predict articles.jsonl.gz --model news.model
          articlekit topics predict articles.csv --text-field body --id-field key
          echo '{"text":"The bank raised its rates on Tuesday."}' | articlekit topics predict
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var fields = AnswerFields.Of(AnswerFields.Topics);
        string data = arguments.GetRequiredValue(_data);
        DataLayout layout = _dataOptions.Read(arguments, data);
        string[] names = [layout.IdField, HtmlField, layout.TextField, UrlField, layout.TitleField];
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder()
            .ClassifyTopics(CommonOptions.OpenClassifier(arguments.GetValue(_model)))
            .Build();
        string? output = arguments.GetValue(_output);
        var form = AnswerForm.Of(output, fields);
        var run = new BatchRun(_streams)
        {
            Input = data,
            Output = output,
            Form = form,
            Parallelism = arguments.GetValue(_parallelism),
            ShowsProgress = arguments.GetValue(_progress),
        };
        var processor = new BatchProcessor(analyzer, form, names);
        if (layout.Format == DataFormat.JsonLines)
        {
            await run.RunLinesAsync(processor, cancellationToken);
            return ExitCode.Success;
        }

        var table = new CsvTable(layout, names, columns => columns[HtmlPlace] < 0 && columns[TextPlace] < 0 ? TextPlace : -1);
        var rows = new BatchItems<CsvRow>(
            (row, token) => Answer(processor, row, token), row => row.Values[0] ?? Number(row), row => row.Values.Sum(value => (long)(value?.Length ?? 0)), _ => { });
        await run.RunAsync((stream, token) => table.ReadAsync(stream, token), rows, cancellationToken);
        return ExitCode.Success;
    }

    private static BatchOutput Answer(BatchProcessor processor, CsvRow row, CancellationToken cancellationToken)
    {
        // A table has no absent values: an empty one is none, except that a text may be empty.
        string?[] values = [.. row.Values.Select((value, i) => value is "" && i != TextPlace ? null : value)];
        CorpusError? error = row.Error ?? (values[HtmlPlace] is null && values[TextPlace] is null ? new CorpusError("missing_content", "The row has no text.") : null);
        return processor.Answer(Number(row), ArticleLine.Of(values), error, cancellationToken);
    }

    private static string Number(CsvRow row) => row.Number.ToString(CultureInfo.InvariantCulture);
}
