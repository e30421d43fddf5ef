using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleKit.Tests;

public class ArticleTelemetryTests
{
    [Fact]
    public void Analyze_SomebodyListens_TracesAndCounts()
    {
        ConcurrentBag<Activity> activities = [];
        ConcurrentBag<(string Instrument, double Value, string? Outcome)> measurements = [];
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ArticleKit",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(traces);
        using var figures = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "ArticleKit")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        figures.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measurements.Add((instrument.Name, value, Outcome(tags))));
        figures.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measurements.Add((instrument.Name, value, Outcome(tags))));
        figures.Start();

        (Article.FromText("Three words here.") with { Id = "telemetry-test" }).Analyze();
        new ArticleAnalyzerBuilder().WithLimits(new ArticleLimits { MaxInputLength = 1 }).Build().TryAnalyze(Article.FromText("long"), out _, out _);

        Activity activity = activities.Should().ContainSingle(a => (string?)a.GetTagItem("articlekit.article.id") == "telemetry-test").Which;
        activity.Status.Should().Be(ActivityStatusCode.Ok);
        activity.GetTagItem("articlekit.words").Should().Be(3);
        measurements.Should().Contain(("articlekit.articles", 1.0, "ok"));
        measurements.Should().Contain(("articlekit.articles", 1.0, "InputTooLong"));
        measurements.Should().Contain(measurement => measurement.Instrument == "articlekit.analysis.duration" && measurement.Value >= 0);
        measurements.Should().Contain(("articlekit.input.length", 17.0, null));
    }

    private static string? Outcome(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            if (tag.Key == "outcome")
            {
                return (string?)tag.Value;
            }
        }

        return null;
    }
}
