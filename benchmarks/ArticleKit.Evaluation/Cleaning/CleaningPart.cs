using ArticleKit.Evaluation.Cleaning.Confidence;
using ArticleKit.Evaluation.Cleaning.Detection;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Measures the cleaning of pages, ours and that of a peer in the same run.</summary>
internal sealed class CleaningPart : IEvaluationPart
{
    public string Name => "cleaning";

    public string Description => "Main text and metadata of pages: aeb, naeb, trafilatura, wcxb, mozilla; beside SmartReader.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        foreach (ICleaner cleaner in (ICleaner[])[new ArticleKitCleaner(), new SmartReaderCleaner()])
        {
            bool isOurs = cleaner is ArticleKitCleaner;
            var run = new CleaningRun(data, cleaner, isOurs ? Name : $"{Name}, {cleaner.Name}", progress);
            foreach (Measurement measurement in run.MeasureAll())
            {
                yield return isOurs ? Require(measurement) : measurement;
            }
        }

        foreach (Measurement measurement in ConfidenceRun.Measure(data, Name, progress).Concat(new DetectionRun(data, Name, progress).MeasureAll()))
        {
            yield return measurement;
        }
    }

    private static Measurement Require(Measurement measurement) =>
        measurement is { Set: "aeb", Metric: CleaningRun.ShingleF1 } ? measurement with { Required = 0.90 } : measurement;
}
