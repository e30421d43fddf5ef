using ArticleKit.Text;

namespace ArticleKit.Topics.Explanation;

/// <summary>An n-gram where it stands in an article.</summary>
/// <param name="Bucket">Its hash bucket; <see cref="NoBucket"/> if it is no feature, and only tells that its words stand here.</param>
/// <param name="Unit">The hash of the word or phrase that it is credited to: of the word that it is part of, or of its words.</param>
/// <param name="Span">Where that word or phrase stands.</param>
/// <param name="IsInTitle">Whether it stands in the title.</param>
/// <param name="Kind">What it is a run of.</param>
internal readonly record struct TracedNgram(uint Bucket, ulong Unit, TextSpan Span, bool IsInTitle, TopicEvidenceKinds Kind)
{
    /// <summary>Above every bucket.</summary>
    public const uint NoBucket = uint.MaxValue;
}
