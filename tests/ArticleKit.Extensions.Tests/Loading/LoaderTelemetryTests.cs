using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ArticleKit.Extensions.Tests.Servers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleKit.Extensions.Tests.Loading;

public class LoaderTelemetryTests
{
    [Fact]
    public async Task LoadAsync_SomebodyListens_TracesAndCounts()
    {
        await using PageServer server = await PageServer.StartAsync(Answer);
        using var services = new LoaderServices(network: new FixedNetwork(("telemetry.example", [["127.0.0.1"]])));
        ConcurrentQueue<Activity> activities = [];
        using ActivityListener traces = Listen(activities);
        ConcurrentQueue<(string Instrument, string? Unit, double Value, object? Outcome)> figures = [];
        using MeterListener meters = Listen(services.Provider.GetRequiredService<IMeterFactory>(), figures);

        await services.Loader.LoadAsync(server.Url("/old", "telemetry.example"));
        await services.FailAsync(server.Url("/gone", "telemetry.example"));

        Activity[] ours = [.. activities.Where(activity => (string?)activity.GetTagItem("server.address") == "telemetry.example")];
        ours.Select(activity => activity.OperationName).Should().Equal("articlekit.load", "articlekit.load");
        (ours[0].Status, ours[0].GetTagItem("articlekit.load.redirects"), ours[0].GetTagItem("articlekit.load.length")).Should().Be((ActivityStatusCode.Ok, 1, 5));
        (ours[1].Status, ours[1].GetTagItem("http.response.status_code"), ours[1].GetTagItem("error.type")).Should().Be((ActivityStatusCode.Error, 410, "ErrorStatus"));
        figures.Where(figure => figure.Instrument == "articlekit.loads").Should().Equal(("articlekit.loads", "{load}", 1, "ok"), ("articlekit.loads", "{load}", 1, "ErrorStatus"));
        figures.Where(figure => figure.Instrument == "articlekit.load.length").Should().Equal(("articlekit.load.length", "{unit}", 5, null));
        figures.Where(figure => figure.Instrument == "articlekit.load.duration").Should().HaveCount(2).And.OnlyContain(figure => figure.Unit == "s" && figure.Value > 0);
    }

    [Fact]
    public async Task LoadAsync_Cancelled_IsCountedAsSuch()
    {
        using var services = new LoaderServices();
        ConcurrentQueue<(string Instrument, string? Unit, double Value, object? Outcome)> figures = [];
        using MeterListener meters = Listen(services.Provider.GetRequiredService<IMeterFactory>(), figures);

        await services.Loader.Awaiting(loader => loader.LoadAsync(new Uri("http://public.example/"), new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();

        figures.Should().Contain(("articlekit.loads", "{load}", 1, "cancelled"));
    }

    [Fact]
    public async Task LoadAsync_AnyEnd_IsLogged()
    {
        await using PageServer server = await PageServer.StartAsync(Answer);
        using var services = new LoaderServices();

        await services.Loader.LoadAsync(server.Url("/old?key=1"));
        await services.FailAsync(server.Url("/gone"));
        await services.FailAsync(new Uri("http://10.0.0.1/"));

        services.Log.Entries.Select(entry => (entry.Level, entry.Event.Id, entry.Event.Name)).Should().Equal(
            (LogLevel.Debug, 2, "ArticleRedirected"),
            (LogLevel.Information, 1, "ArticleLoaded"),
            (LogLevel.Warning, 4, "ArticleNotLoaded"),
            (LogLevel.Warning, 3, "ArticleRefused"));
        services.Log.Entries.Select(entry => entry.Message).ElementAt(1).Should().StartWith($"Loaded {server.Url("/old")}?…: 5 bytes or characters after 1 redirects in ");
    }

    private static Task Answer(HttpContext context)
    {
        if (context.Request.Path == "/old")
        {
            context.Response.Redirect("/new");
            return Task.CompletedTask;
        }

        context.Response.StatusCode = context.Request.Path == "/gone" ? 410 : 200;
        return Pages.SendAsync(context.Response, "Five.", "text/plain");
    }

    private static ActivityListener Listen(ConcurrentQueue<Activity> activities)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ArticleKit.Extensions",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Listen(IMeterFactory meters, ConcurrentQueue<(string Instrument, string? Unit, double Value, object? Outcome)> figures)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "ArticleKit.Extensions" && instrument.Meter.Scope == meters)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => figures.Enqueue((instrument.Name, instrument.Unit, value, Outcome(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => figures.Enqueue((instrument.Name, instrument.Unit, value, Outcome(tags))));
        listener.Start();
        return listener;
    }

    private static object? Outcome(ReadOnlySpan<KeyValuePair<string, object?>> tags) => tags is [{ Key: "outcome" } only] ? only.Value : null;
}
