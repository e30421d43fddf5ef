namespace ArticleKit.Tool.Batch;

/// <summary>An answer as a line of JSON.</summary>
internal sealed record LineOutput(byte[] Line, bool IsFailure) : BatchOutput(IsFailure);
