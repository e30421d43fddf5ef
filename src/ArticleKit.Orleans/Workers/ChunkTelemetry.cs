using System.Diagnostics.Metrics;

namespace ArticleKit.Orleans.Workers;

/// <summary>Figures under the name <c>ArticleKit.Orleans</c>; those of articles are under <c>ArticleKit</c>, those of grains and silos under <c>Microsoft.Orleans</c>.</summary>
internal static class ChunkTelemetry
{
    public const string Done = "done";
    public const string Failed = "failed";
    public const string HandedBack = "handed_back";
    public const string TakenAway = "taken_away";

    private static readonly Meter Meter = new("ArticleKit.Orleans");

    private static readonly Counter<long> Chunks =
        Meter.CreateCounter<long>("articlekit.chunks", "{chunk}", "Chunks worked on, by outcome: done, failed, handed_back or taken_away.");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("articlekit.chunk.duration", "s", "The time that the work on a chunk took.");

    public static void Count(string outcome, TimeSpan duration)
    {
        var tag = new KeyValuePair<string, object?>("outcome", outcome);
        Chunks.Add(1, tag);
        Duration.Record(duration.TotalSeconds, tag);
    }
}
