using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ArticleKit.Extensions.Tests.Servers;
using ArticleKit.TestSupport;

namespace ArticleKit.Extensions.Tests.Documents;

public class TelemetryDocumentTests
{
    [Fact]
    public void Document_EveryInstrument_IsListedWithItsUnit()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("docs/telemetry.md"));
        ConcurrentDictionary<string, Instrument> instruments = [];
        using var services = new LoaderServices();
        _ = services.Loader;
        Article.FromText("One sentence.").Analyze();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name.StartsWith("ArticleKit", StringComparison.Ordinal))
                {
                    instruments[instrument.Name] = instrument;
                }
            },
        };
        listener.Start();

        instruments.Should().HaveCount(6);
        instruments.Values.Should().OnlyContain(instrument =>
            lines.Any(line => line.StartsWith($"| `{instrument.Name}` | {Kind(instrument)} | `{instrument.Unit}` |", StringComparison.Ordinal)));
        lines.Should().Contain(["## `ArticleKit`", "## `ArticleKit.Extensions`"]);
    }

    private static string Kind(Instrument instrument) => instrument is Counter<long> ? "counter" : "histogram";
}
