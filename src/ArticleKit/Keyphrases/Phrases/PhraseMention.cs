namespace ArticleKit.Keyphrases.Phrases;

/// <summary>A place where a phrase stands.</summary>
/// <param name="Phrase">The number of the phrase.</param>
/// <param name="FirstWord">The index of its first word.</param>
/// <param name="Count">The number of its words.</param>
/// <param name="IsShort">Whether a part of the phrase stands there for the whole.</param>
internal readonly record struct PhraseMention(int Phrase, int FirstWord, int Count, bool IsShort = false);
