using System.CommandLine;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit batch</c>: many articles, one JSON line each.</summary>
internal sealed class BatchCommand : Command, IHasExamples
{
    private const int MaxParallelism = 1024;

    private readonly ToolStreams _streams;
    private readonly Option<int?> _summarySentences = CommonOptions.SummarySentences();
    private readonly Option<int?> _summaryWords = CommonOptions.SummaryWords();
    private readonly Option<string?> _topicModel = CommonOptions.TopicModel();

    private readonly Option<string?> _fields = new("--fields")
    {
        Description = $"Write only these fields, beside id and status; what they do not need is not computed. Of: {string.Join(',', BatchFields.Names)}.",
        HelpName = "A,B,C",
    };

    private readonly Option<int?> _parallelism = CommonOptions.Positive(
        new Option<int?>("--parallelism")
        {
            Description = "The articles analysed at the same time; by default one a processor. The output is the same.",
            HelpName = "N",
        },
        MaxParallelism);

    private readonly Option<string?> _input = new("--input")
    {
        Description = "The file to read, compressed with gzip or not; standard input by default.",
        HelpName = "PATH",
    };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The file to write, compressed with gzip if its name ends in .gz; standard output by default.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _progress = new("--progress") { Description = "Tell on standard error how far it has come." };

    public BatchCommand(ToolStreams streams)
        : base("batch", "Analyses many articles: reads JSON Lines and writes exactly one JSON line for each, in the same order.")
    {
        _streams = streams;
        Options.Add(_summarySentences);
        Options.Add(_summaryWords);
        Options.Add(_topicModel);
        Options.Add(_fields);
        Options.Add(_parallelism);
        Options.Add(_input);
        Options.Add(_output);
        Options.Add(_progress);
        _fields.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } names && BatchFields.Parse(names, out string? unknown) is null)
            {
                result.AddError($"--fields: there is no field '{unknown}'. The fields are {string.Join(", ", BatchFields.Names)}.");
            }
        });
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Lines:
          in   {"id"?, "html" or "text", "url"?, "title"?}
          out  {"id", "status": "ok", "title", "text", "readability", "summary", "keyphrases", "topics", ...}
               {"id", "status": "error", "error": {"code", "message"}}

        The exit code is 0 when every line was answered, 2 for wrong arguments, 3 when input or output failed.

        Examples:
          articlekit batch < articles.jsonl > analyses.jsonl
          articlekit batch --input articles.jsonl.gz --output analyses.jsonl.gz --progress
          articlekit batch --fields title,summary --summary-sentences 1 < articles.jsonl
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        BatchFields fields = arguments.GetValue(_fields) is { } names ? BatchFields.Parse(names, out _)! : BatchFields.All;
        var processor = new BatchProcessor(BuildAnalyzer(arguments, fields), fields);
        var progress = arguments.GetValue(_progress)
            ? new BatchProgressLine(_streams.Error, _streams.ErrorIsTerminal, TimeProvider.System)
            : null;
        int parallelism = arguments.GetValue(_parallelism) ?? Math.Min(Environment.ProcessorCount, MaxParallelism);

        await using Stream input = DataFile.OpenRead(arguments.GetValue(_input), _streams);
        if (arguments.GetValue(_output) is { } path and not "-")
        {
            await using Stream output = DataFile.Create(path);
            await AnswerAsync(input, output, processor, parallelism, progress, cancellationToken);
        }
        else
        {
            await AnswerAsync(input, _streams.Output, processor, parallelism, progress, cancellationToken);
        }

        progress?.Finish();
        return ExitCode.Success;
    }

    private static async Task AnswerAsync(
        Stream input,
        Stream output,
        BatchProcessor processor,
        int parallelism,
        BatchProgressLine? progress,
        CancellationToken cancellationToken)
    {
        IAsyncEnumerable<InputLine> lines = new LineReader(input, BatchProcessor.MaxLineLength).ReadAsync(cancellationToken);
        IAsyncEnumerable<BatchOutput> answers =
            ParallelMap.RunAsync(lines, (line, _, _) => processor.Answer(line), parallelism, preserveOrder: true, cancellationToken);
        await foreach (BatchOutput answer in answers)
        {
            await output.WriteAsync(answer.Line, cancellationToken);
            progress?.Count(answer.IsFailure);
        }

        await output.FlushAsync(cancellationToken);
    }

    private ArticleAnalyzer BuildAnalyzer(ParseResult arguments, BatchFields fields)
    {
        var builder = new ArticleAnalyzerBuilder();
        if (fields.Has(BatchFields.Readability))
        {
            builder.ScoreReadability();
        }

        if (fields.Has(BatchFields.Summary))
        {
            builder.Summarize(CommonOptions.ToSummaryOptions(arguments.GetValue(_summarySentences), arguments.GetValue(_summaryWords)));
        }

        if (fields.Has(BatchFields.Keyphrases))
        {
            builder.ExtractKeyphrases();
        }

        if (fields.Has(BatchFields.Topics))
        {
            builder.ClassifyTopics(CommonOptions.OpenClassifier(arguments.GetValue(_topicModel)));
        }

        return builder.Build();
    }
}
