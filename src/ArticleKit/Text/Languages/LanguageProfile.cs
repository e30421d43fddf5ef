namespace ArticleKit.Text.Languages;

/// <summary>What texts of a language are known by.</summary>
/// <param name="Tag">The language; null for one that is known here only so that it is not taken for another.</param>
/// <param name="Letters">The letters beyond a to z that its words are written with, in lower case.</param>
/// <param name="Words">Its most frequent function words, separated by blanks.</param>
internal sealed record LanguageProfile(string? Tag, string Letters, string Words);
