namespace ArticleKit.Quotations;

/// <summary>A place where a person is named.</summary>
/// <param name="Name">The number of the name.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="IsSubject">Whether the sentence begins with it, or a word of reporting follows.</param>
internal readonly record struct PersonMention(int Name, int Start, int Sentence, bool IsSubject);
