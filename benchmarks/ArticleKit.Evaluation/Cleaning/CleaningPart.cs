using System.CommandLine;
using ArticleKit.Evaluation.Cleaning.Confidence;
using ArticleKit.Evaluation.Cleaning.Detection;
using Spectre.Console;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Measures the cleaning of pages, ours and that of a peer in the same run.</summary>
internal sealed class CleaningPart : IEvaluationPart
{
    private const int DefaultWorst = 20;

    private readonly Option<bool> _withoutPeer = new("--without-peer") { Description = "Measures only ArticleKit, not SmartReader." };

    private readonly Option<int> _worst = new("--worst")
    {
        Description = "How many of the worst pages are listed below the figures; 0 for none.",
        DefaultValueFactory = _ => DefaultWorst,
    };

    private bool _isAlone;
    private int _worstCount = DefaultWorst;
    private WorstPagesTable? _details;

    public string Name => "cleaning";

    public string Description => "Main text and metadata of pages: aeb, naeb, trafilatura, wcxb, mozilla; beside SmartReader.";

    public IReadOnlyList<Option> Options => [_withoutPeer, _worst];

    public void Configure(ParseResult options) => (_isAlone, _worstCount) = (options.GetValue(_withoutPeer), options.GetValue(_worst));

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        var ours = new CleaningRun(data, new ArticleKitCleaner(), Name, progress);
        foreach (Measurement measurement in ours.MeasureAll())
        {
            yield return Require(measurement);
        }

        var time = new CleaningTime(data, Name, progress);
        foreach (string set in (string[])["aeb", "naeb", "trafilatura", "wcxb"])
        {
            yield return Require(time.Measure(set));
        }

        CleaningRun? peer = null;
        if (!_isAlone)
        {
            var cleaner = new SmartReaderCleaner();
            peer = new CleaningRun(data, cleaner, $"{Name}, {cleaner.Name}", progress);
            foreach (Measurement measurement in peer.MeasureAll())
            {
                yield return measurement;
            }
        }

        var detection = new DetectionRun(data, Name, progress, withPeer: !_isAlone);
        foreach (Measurement measurement in ConfidenceRun.Measure(data, Name, progress).Concat(detection.MeasureAll()))
        {
            yield return measurement;
        }

        _details = new WorstPagesTable(ours.Pages, peer?.Pages);
    }

    public void WriteDetails(IAnsiConsole console) => _details?.Write(console, _worstCount);

    private static Measurement Require(Measurement measurement) => measurement switch
    {
        { Set: "aeb", Metric: CleaningRun.ShingleF1 } => measurement with { Required = 0.978 },
        { Set: "naeb", Metric: CleaningRun.ShingleF1 } => measurement with { Required = 0.945 },
        { Set: "trafilatura", Metric: "segment F1" } => measurement with { Required = 0.940 },
        { Set: "wcxb", Metric: "word F1" } => measurement with { Required = 0.870 },
        { Set: "wcxb", Metric: "word F1, article" } => measurement with { Required = 0.960 },
        { Set: "mozilla", Metric: "word F1" } => measurement with { Required = 0.970 },
        { Set: "trafilatura", Metric: "title exact" } => measurement with { Required = 0.80 },
        { Set: "trafilatura", Metric: "author exact" } => measurement with { Required = 0.75 },
        { Set: "trafilatura", Metric: "date exact" } => measurement with { Required = 0.90 },
        { Set: "aeb", Metric: CleaningTime.TimesParse } => measurement with { Limit = 1.5 },
        _ => measurement,
    };
}
