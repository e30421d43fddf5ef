using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleKit.Extensions.Loading;

/// <summary>Traces and figures of loads under the name <c>ArticleKit.Extensions</c>.</summary>
internal sealed class LoaderTelemetry
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "ArticleKit.Extensions";

    private static readonly ActivitySource Source = new(Name);

    private readonly Counter<long> _loads;
    private readonly Histogram<double> _duration;
    private readonly Histogram<long> _length;

    public LoaderTelemetry(IMeterFactory meters)
    {
        Meter meter = meters.Create(Name);
        _loads = meter.CreateCounter<long>("articlekit.loads", "{load}", "Loads that ended, by outcome: ok, cancelled or the code of the error.");
        _duration = meter.CreateHistogram<double>("articlekit.load.duration", "s", "The time of a load with all its redirects.");
        _length = meter.CreateHistogram<long>("articlekit.load.length", "{unit}", "The length of a loaded article: bytes of a page after decompression, characters of a text.");
    }

    /// <summary>Begins to trace a load; null if nobody listens.</summary>
    public static Activity? Start(Uri url)
    {
        Activity? activity = Source.StartActivity("articlekit.load");
        if (ShownUrl.IsWeb(url))
        {
            activity?.SetTag("server.address", url.IdnHost);
        }

        return activity;
    }

    /// <summary>Ends the trace of a load and counts it.</summary>
    public void Finish(Activity? activity, in LoadOutcome outcome)
    {
        string name = outcome.Error?.Code.ToString() ?? (outcome.Article is null ? "cancelled" : "ok");
        var tag = new KeyValuePair<string, object?>("outcome", name);
        _loads.Add(1, tag);
        _duration.Record(outcome.Duration.TotalSeconds, tag);
        if (outcome.Article is { } article)
        {
            _length.Record(article.InputLength);
        }

        if (activity is not null)
        {
            activity.SetTag("articlekit.load.redirects", outcome.Redirects);
            activity.SetTag("articlekit.load.length", outcome.Article?.InputLength);
            activity.SetTag("http.response.status_code", (int?)outcome.Error?.StatusCode);
            activity.SetTag("error.type", outcome.Article is null ? name : null);
            activity.SetStatus(outcome.Article is null ? ActivityStatusCode.Error : ActivityStatusCode.Ok, outcome.Error?.Message);
        }
    }
}
