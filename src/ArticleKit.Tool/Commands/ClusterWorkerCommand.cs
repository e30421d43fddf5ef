using System.CommandLine;
using ArticleKit.Tool.Cluster;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit cluster worker</c>: one of the machines.</summary>
internal sealed class ClusterWorkerCommand : Command, IHasExamples
{
    /// <summary>How long a worker may take to end in order: it hands back what it has begun and tells the others.</summary>
    public static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(30);

    // As for 'articlekit batch': what a busy machine answers is what any other does.
    private static readonly ArticleLimits Limits = ArticleLimits.Default with { MaxTime = TimeSpan.FromMinutes(10) };

    private readonly ToolStreams _streams;
    private readonly ClusterOptionSet _cluster = new();
    private readonly Option<int?> _summarySentences = CommonOptions.SummarySentences();
    private readonly Option<int?> _summaryWords = CommonOptions.SummaryWords();
    private readonly Option<string?> _topicModel = CommonOptions.TopicModel();
    private readonly Option<bool> _noTopics = CommonOptions.NoTopics();
    private readonly Option<int?> _parallelism = CommonOptions.Parallelism();
    private readonly Option<int?> _port = ClusterOptionSet.Port("--port", "The port for other workers; by default any that is free, and 11111 without --redis.");

    private readonly Option<string?> _address = new("--address")
    {
        Description = "The IP address by which the others reach this machine; by default the one that its name has.",
        HelpName = "ADDRESS",
    };

    private readonly Option<int?> _lease = CommonOptions.Number("--lease-seconds", "After how many seconds the chunks of a lost worker are handed out again; 30 by default.", 86_400);

    public ClusterWorkerCommand(ToolStreams streams)
        : base("worker", "Works on the jobs of a cluster until it is ended; what it has begun then is handed back.")
    {
        _streams = streams;
        _cluster.AddTo(this);
        foreach (Option option in (Option[])[_address, _port, _parallelism, _lease, _summarySentences, _summaryWords, _topicModel, _noTopics])
        {
            Options.Add(option);
        }

        CommonOptions.ExcludeEachOther(this, _noTopics, _topicModel);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Start all workers of a cluster with the same options: whichever takes an article decides how it is analysed.

        Examples:
          articlekit cluster worker
          articlekit cluster worker --redis redis.example.org:6379 --address 10.0.0.7
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var settings = new WorkerSettings(
            _cluster.Read(arguments),
            arguments.GetValue(_address),
            arguments.GetValue(_port) ?? 0,
            arguments.GetValue(_parallelism),
            TimeSpan.FromSeconds(arguments.GetValue(_lease) ?? 30));
        await ClusterWorker.RunAsync(settings, BuildAnalyzer(arguments), _streams, cancellationToken);
        return ExitCode.Success;
    }

    private ArticleAnalyzer BuildAnalyzer(ParseResult arguments)
    {
        ArticleAnalyzerBuilder builder = new ArticleAnalyzerBuilder().WithLimits(Limits).ScoreReadability().ExtractKeyphrases().ExtractQuotations()
            .Summarize(CommonOptions.ToSummaryOptions(arguments.GetValue(_summarySentences), arguments.GetValue(_summaryWords)));
        return arguments.GetValue(_noTopics) ? builder.Build() : builder.ClassifyTopics(CommonOptions.OpenClassifier(arguments.GetValue(_topicModel))).Build();
    }
}
