using ArticleKit.Text;

namespace ArticleKit.Topics;

/// <summary>Where a piece of evidence stands.</summary>
/// <param name="Span">The place in <see cref="TopicExplanation.Text"/>, or in <see cref="TopicExplanation.Title"/>.</param>
/// <param name="IsInTitle">Whether it is in the title.</param>
public readonly record struct TopicEvidencePlace(TextSpan Span, bool IsInTitle);
