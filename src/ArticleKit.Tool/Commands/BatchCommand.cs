using System.CommandLine;
using ArticleKit.Corpora;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit batch</c>: many articles, one JSON line each.</summary>
internal sealed class BatchCommand : Command, IHasExamples
{
    // The limit of time depends on the machine, and so would the output. On a machine that has more to do than it can, no line is to fail that
    // would not fail on another.
    private static readonly ArticleLimits Limits = ArticleLimits.Default with { MaxTime = TimeSpan.FromMinutes(10) };

    private readonly ToolStreams _streams;
    private readonly Option<int?> _summarySentences = CommonOptions.SummarySentences();
    private readonly Option<int?> _summaryWords = CommonOptions.SummaryWords();
    private readonly Option<string?> _topicModel = CommonOptions.TopicModel();

    private readonly Option<string?> _fields = new("--fields")
    {
        Description = "Write only these fields, beside id and status; what they do not need is not computed. Of: "
            + $"{string.Join(',', AnswerFields.Names)}.",
        HelpName = "A,B,C",
    };

    private readonly Option<int?> _parallelism = CommonOptions.Parallelism();
    private readonly Option<string?> _input = CommonOptions.Input();

    private readonly Option<string?> _inputFormat = new("--input-format")
    {
        Description = "What the input is; by default its name tells (.jsonl, .warc, .wet, .parquet), and standard input is JSON Lines.",
        HelpName = "FORMAT",
    };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The file to write: Parquet if its name ends in .parquet, compressed with gzip if it ends in .gz; standard output by default.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _progress = CommonOptions.Progress();

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Go on with the file of --output where a run that was broken off left it; the same file as of a whole run comes out. Input and "
            + "options must be those of that run.",
    };

    public BatchCommand(ToolStreams streams)
        : base("batch", "Analyses many articles: reads JSON Lines, WARC, WET or Parquet and writes exactly one JSON line or Parquet row for each, in the same order.")
    {
        _streams = streams;
        Options.Add(_summarySentences);
        Options.Add(_summaryWords);
        Options.Add(_topicModel);
        Options.Add(_fields);
        Options.Add(_parallelism);
        Options.Add(_input);
        Options.Add(_inputFormat);
        Options.Add(_output);
        Options.Add(_progress);
        Options.Add(_resume);
        _fields.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } names && !AnswerFields.TryParse(names, out _, out string? unknown))
            {
                result.AddError($"--fields: there is no field '{unknown}'. The fields are {string.Join(", ", AnswerFields.Names)}.");
            }
        });
        _inputFormat.AcceptOnlyFromAmong([.. InputFormats.Names]);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Lines:
          in   {"id"?, "html" or "text", "url"?, "title"?}
          out  {"id", "status": "ok", "title", "text", "readability", "summary", "keyphrases", "quotations", "topics", ...}
               {"id", "status": "error", "error": {"code", "message"}}

        A line that cannot be analysed is answered with an error, and the exit code is 0 all the same. Of WARC files the HTML pages are answered, of
        WET files the texts, and of Parquet files the rows, whose columns are called as the fields of a line.

        Examples:
          articlekit batch < articles.jsonl > analyses.jsonl
          articlekit batch --input articles.jsonl.gz --output analyses.jsonl.gz --progress
          articlekit batch --input articles.jsonl.gz --output analyses.jsonl.gz --resume
          articlekit batch --input crawl.warc.gz --output analyses.jsonl.gz
          articlekit batch --input pages.parquet --output analyses.parquet
          articlekit batch --fields title,summary --summary-sentences 1 < articles.jsonl
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        AnswerFields fields = arguments.GetValue(_fields) is { } names && AnswerFields.TryParse(names, out AnswerFields? wanted, out _) ? wanted : AnswerFields.All;
        string? output = arguments.GetValue(_output);
        var form = AnswerForm.Of(output, fields);
        var run = new BatchRun(_streams)
        {
            Input = arguments.GetValue(_input),
            InputFormat = arguments.GetValue(_inputFormat) is { } format ? InputFormats.Parse(format) : null,
            Output = output,
            Form = form,
            Parallelism = arguments.GetValue(_parallelism),
            ShowsProgress = arguments.GetValue(_progress),
            Resumes = arguments.GetValue(_resume),
        };
        await run.RunAsync(new BatchProcessor(BuildAnalyzer(arguments, fields), form), cancellationToken);
        return ExitCode.Success;
    }

    private ArticleAnalyzer BuildAnalyzer(ParseResult arguments, AnswerFields fields)
    {
        var builder = new ArticleAnalyzerBuilder().WithLimits(Limits);
        if (fields.Has(AnswerFields.Readability))
        {
            builder.ScoreReadability();
        }

        if (fields.Has(AnswerFields.Summary))
        {
            builder.Summarize(CommonOptions.ToSummaryOptions(arguments.GetValue(_summarySentences), arguments.GetValue(_summaryWords)));
        }

        if (fields.Has(AnswerFields.Keyphrases))
        {
            builder.ExtractKeyphrases();
        }

        if (fields.Has(AnswerFields.Quotations))
        {
            builder.ExtractQuotations();
        }

        if (fields.Has(AnswerFields.Topics))
        {
            builder.ClassifyTopics(CommonOptions.OpenClassifier(arguments.GetValue(_topicModel)));
        }

        return builder.Build();
    }
}
