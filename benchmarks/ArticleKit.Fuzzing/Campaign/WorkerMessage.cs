using System.Text.Json;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Campaign;

/// <summary>What a worker tells, a line each: that it begins a case, and what came of it.</summary>
/// <param name="Number">The case.</param>
/// <param name="Target">What is called in it.</param>
/// <param name="IsDone">Whether the case is over.</param>
/// <param name="Costs">What its calls cost.</param>
/// <param name="Rule">What does not hold; null if all is well.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">What happened.</param>
internal sealed record WorkerMessage(
    long Number, string Target, bool IsDone = false, IReadOnlyList<OperationCost>? Costs = null, string? Rule = null, string? Place = null, string? Message = null)
{
    public string ToLine() => JsonSerializer.Serialize(this);

    /// <summary>Reads a line; null for one that is something else, such as what the runtime says at the end.</summary>
    public static WorkerMessage? Read(string line)
    {
        try
        {
            return line.StartsWith('{') ? JsonSerializer.Deserialize<WorkerMessage>(line) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
