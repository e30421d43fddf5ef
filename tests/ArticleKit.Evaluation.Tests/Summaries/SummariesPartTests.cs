using System.IO.Compression;
using System.Text.Json;
using ArticleKit.Evaluation.Summaries;
using ArticleKit.Summarization;
using Spectre.Console;

namespace ArticleKit.Evaluation.Tests.Summaries;

public sealed class SummariesPartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlekit-summaries-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Measure_SetsOfOneArticle_GivesItsFigures()
    {
        string[] sentences =
        [
            "The bridge of Torvik will close in May for repairs of its cables.", "Ferries will carry commuters across the harbour.",
            "The repairs of the cables will take five months.", "Nobody has ever crossed the harbour on skis.",
        ];
        foreach (string set in (string[])["cnndm", "inshorts", "bbc"])
        {
            Write(set, new { id = "1", set, text = string.Join(' ', sentences), reference = sentences[..3] });
        }

        var part = new SummariesPart();
        List<Measurement> measurements = [.. part.Measure(new EvaluationData(_folder.FullName), new Progress<EvaluationProgress>())];

        measurements.Should().HaveCount(36).And.OnlyContain(measurement => measurement.Part == "summaries");
        Value("cnndm", "ROUGE-1 lead").Should().BeApproximately(1, 1e-9);
        Value("cnndm", "ROUGE-Lsum oracle").Should().BeApproximately(1, 1e-9);
        Value("bbc", "mean words").Should().BeInRange(20, 40);
        Value("inshorts", "articles per second").Should().BePositive();
        Value("bbc", "ROUGE-1 TextRank").Should().BePositive();
        measurements.Where(measurement => measurement.Required is not null && measurement.Set == "bbc").Select(measurement => measurement.Metric)
            .Should().Equal("articles per second", "ROUGE-1 TextRank", "ROUGE-2 TextRank");

        var console = new StringWriter();
        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console), Ansi = AnsiSupport.No });
        screen.Profile.Width = 200;
        part.WriteDetails(screen);
        console.ToString().Should().ContainAll(Enum.GetNames<SummaryAlgorithm>()).And.ContainAll("cnndm", "inshorts", "bbc", "oracle");

        double Value(string set, string metric) =>
            measurements.Single(measurement => measurement.Set == set && measurement.Metric == metric).Value;
    }

    private void Write(string set, object record)
    {
        DirectoryInfo folder = _folder.CreateSubdirectory("summarization");
        using FileStream file = File.Create(Path.Combine(folder.FullName, set + ".dev.jsonl.gz"));
        using var zip = new GZipStream(file, CompressionLevel.Fastest);
        JsonSerializer.Serialize(zip, record);
    }
}
