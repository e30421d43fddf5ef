using System.Text.Json;

namespace ArticleKit.Benchmarks.ColdStart;

/// <summary>What starting the tool took, as it is kept between the measuring and the writing down.</summary>
/// <param name="Runs">Each command that was run; the first is the shortest there is.</param>
internal sealed record ColdStartResult(IReadOnlyList<ColdStartRun> Runs)
{
    private static readonly string PathOfFile = Path.Combine(BenchmarkSettings.Results, "cold-start.json");

    /// <summary>The result that was kept last; null if there is none.</summary>
    public static ColdStartResult? Read() =>
        File.Exists(PathOfFile) ? JsonSerializer.Deserialize<ColdStartResult>(File.ReadAllText(PathOfFile)) : null;

    /// <summary>Keeps the result.</summary>
    public void Write()
    {
        Directory.CreateDirectory(BenchmarkSettings.Results);
        File.WriteAllText(PathOfFile, JsonSerializer.Serialize(this));
    }
}
