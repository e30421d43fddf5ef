namespace ArticleKit.Corpora;

/// <summary>Why a record of a corpus has no article, or no analysis. Immutable.</summary>
/// <param name="Code">The reason for a program: a stable name in snake_case, such as <c>record_too_long</c>.</param>
/// <param name="Message">The reason for a person.</param>
public sealed record CorpusError(string Code, string Message);
