namespace ArticleKit.Fuzzing.Cases;

/// <summary>What a target is given: a text or bytes, never both, and the steps that made it.</summary>
internal sealed record FuzzInput
{
    private FuzzInput()
    {
    }

    public string? Text { get; private init; }

    public byte[]? Bytes { get; private init; }

    /// <summary>How the input was made, in order.</summary>
    public IReadOnlyList<string> Steps { get; private init; } = [];

    /// <summary>Characters of a text, else bytes.</summary>
    public int Length => Text?.Length ?? Bytes!.Length;

    public static FuzzInput Of(string text, IReadOnlyList<string>? steps = null) => new() { Text = text, Steps = steps ?? [] };

    public static FuzzInput Of(byte[] bytes, IReadOnlyList<string>? steps = null) => new() { Bytes = bytes, Steps = steps ?? [] };
}
