namespace ArticleKit.Extensions.Loading;

/// <summary>How a load ended.</summary>
/// <param name="Article">The article; null if there is none.</param>
/// <param name="Error">Why there is none; null if there is one, or if the load was cancelled.</param>
/// <param name="Redirects">How many redirects were followed.</param>
/// <param name="Duration">How long it took.</param>
internal readonly record struct LoadOutcome(Article? Article, ArticleLoadException? Error, int Redirects, TimeSpan Duration);
