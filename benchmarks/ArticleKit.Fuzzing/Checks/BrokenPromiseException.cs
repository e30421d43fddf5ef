namespace ArticleKit.Fuzzing.Checks;

/// <summary>Something does not hold that must hold for every input.</summary>
internal sealed class BrokenPromiseException(string rule, string message) : Exception(message)
{
    public string Rule { get; } = rule;
}
