namespace ArticleKit.TestSupport.LabelledArticles;

/// <summary>A quotation as a human reader marked it.</summary>
/// <param name="Text">What stands between the marks, verbatim.</param>
/// <param name="Speaker">Who says it, as it stands in the text; null if nobody is named.</param>
/// <param name="ResolvedSpeaker">The full name of the speaker; null if nobody is named.</param>
/// <param name="Verb">The verb of the attribution as it stands in the text; null if there is none.</param>
/// <param name="Closed">Whether the closing mark is there.</param>
internal sealed record HandLabelledQuotation(string Text, string? Speaker, string? ResolvedSpeaker, string? Verb, bool Closed);
