namespace ArticleKit.Tool.Batch;

/// <summary>An answer as the output takes it, and whether it tells of a failure.</summary>
internal abstract record BatchOutput(bool IsFailure);
