using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleKit;

/// <summary>Traces and figures under the name <c>ArticleKit</c>. Costs a few comparisons where nobody listens.</summary>
internal static class ArticleTelemetry
{
    private const string Name = "ArticleKit";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Articles =
        Meter.CreateCounter<long>("articlekit.articles", "{article}", "Articles analysed, by outcome: ok or the code of the error.");

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("articlekit.analysis.duration", "s", "The time that the analysis of an article took.");

    private static readonly Histogram<long> InputLength =
        Meter.CreateHistogram<long>("articlekit.input.length", "{unit}", "The length of the input in characters, or bytes where bytes were given.");

    public static Activity? Start(Article article)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        Activity? activity = Source.StartActivity("articlekit.analyze");
        activity?.SetTag("articlekit.article.id", article.Id);
        activity?.SetTag("articlekit.input.length", article.InputLength);
        return activity;
    }

    public static long Now() => Duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    public static void Finish(Activity? activity, long start, Article article, ArticleAnalysis? analysis, ArticleKitException? error)
    {
        if (activity is not null)
        {
            activity.SetTag("articlekit.words", analysis?.WordCount);
            activity.SetStatus(error is null ? ActivityStatusCode.Ok : ActivityStatusCode.Error, error?.Message);
        }

        if (Articles.Enabled)
        {
            Articles.Add(1, new KeyValuePair<string, object?>("outcome", error is null ? "ok" : error.Code.ToString()));
        }

        if (InputLength.Enabled)
        {
            InputLength.Record(article.InputLength);
        }

        // A listener that came in the middle has no start to count from.
        if (start != 0 && Duration.Enabled)
        {
            Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
    }
}
