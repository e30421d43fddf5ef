namespace ArticleKit.Cleaning.Metadata;

/// <summary>Names that one place of a page gives for its author.</summary>
/// <param name="Source">The kind of place.</param>
/// <param name="Names">The names; may be empty.</param>
/// <param name="IsNear">Whether it stands close to the headline.</param>
internal readonly record struct AuthorCandidate(AuthorSource Source, IReadOnlyList<string> Names, bool IsNear = false);
