namespace ArticleKit.Tool.Batch;

/// <summary>An answer as the output takes it, and whether it tells of a failure.</summary>
internal abstract record BatchOutput(bool IsFailure);

/// <summary>An answer as a line of JSON.</summary>
internal sealed record LineOutput(byte[] Line, bool IsFailure) : BatchOutput(IsFailure);
