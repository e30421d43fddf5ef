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

/// <summary>What one command took.</summary>
/// <param name="Command">The command, without the name of the file.</param>
/// <param name="Seconds">The median from start to end.</param>
/// <param name="ProcessorSeconds">The mean processor time, of the system too; null where it cannot be told.</param>
/// <param name="Limit">What it is not to exceed; null for none.</param>
internal sealed record ColdStartRun(string Command, double Seconds, double? ProcessorSeconds, double? Limit);
