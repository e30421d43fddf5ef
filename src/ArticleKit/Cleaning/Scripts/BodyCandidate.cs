namespace ArticleKit.Cleaning.Scripts;

/// <summary>Something in a script that may be the text of the article.</summary>
/// <param name="Markup">The text as markup.</param>
/// <param name="IsTitled">Whether what it stands in has the title of the page.</param>
internal readonly record struct BodyCandidate(string Markup, bool IsTitled);
