using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Orleans.Tests.Hosting;

/// <summary>What a silo tells of itself by the means of the engine, as docs/scale.md says.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Meters_WhileAJobRuns_TellOfChunksAndOfTheEngine()
    {
        string input = _folder.Write("in.jsonl", Answers.Lines(100));
        var measured = new ConcurrentBag<(string Meter, string Instrument, object? Outcome)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name is "ArticleKit.Orleans" or "Microsoft.Orleans")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Measure(instrument, tags));
        listener.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Measure(instrument, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Measure(instrument, tags));
        listener.Start();

        await using LocalSilo silo = await LocalSilo.StartAsync();
        CorpusJobStatus status = await silo.RunAsync(new CorpusJob { Inputs = [input], Output = _folder.PathOf("out"), ChunkLength = 3000 });
        listener.RecordObservableInstruments();

        measured.Count(figure => figure == ("ArticleKit.Orleans", "articlekit.chunks", "done")).Should().BeGreaterThanOrEqualTo(status.Chunks);
        measured.Should().Contain(figure => figure.Instrument == "articlekit.chunk.duration");
        measured.Should().Contain(figure => figure.Meter == "Microsoft.Orleans");

        void Measure(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            object? outcome = null;
            foreach (KeyValuePair<string, object?> tag in tags)
            {
                outcome = tag.Key == "outcome" ? tag.Value : outcome;
            }

            measured.Add((instrument.Meter.Name, instrument.Name, outcome));
        }
    }

    [Fact]
    public async Task SiloStatus_SiloThatIsUp_IsActive()
    {
        await using LocalSilo silo = await LocalSilo.StartAsync();

        silo.Services.GetRequiredService<ISiloStatusOracle>().CurrentStatus.Should().Be(SiloStatus.Active);
    }
}
