namespace ArticleKit.Topics;

/// <summary>A word or phrase of an article, and how much it speaks for or against a topic.</summary>
/// <param name="Words">
/// The words as they are written where they stand first; words that are left out in training may stand between them. White space is a
/// blank, and what is longer than 80 characters is cut.
/// </param>
/// <param name="Contribution">
/// What all its occurrences together add to <see cref="TopicExplanation.Score"/>: above 0 they speak for the topic, below 0 against it.
/// </param>
/// <param name="Kinds">The features that the contribution rests on.</param>
/// <param name="Places">Where it stands: in the order of the text, and after that of the title. Upper and lower case are the same.</param>
public sealed record TopicEvidence(string Words, double Contribution, TopicEvidenceKinds Kinds, IReadOnlyList<TopicEvidencePlace> Places)
{
    /// <summary>Where it stands: in the order of the text, and after that of the title. Upper and lower case are the same.</summary>
    public IReadOnlyList<TopicEvidencePlace> Places { get; init => field = ValueList<TopicEvidencePlace>.Of(value); } = ValueList<TopicEvidencePlace>.Of(Places);

    /// <summary>The words with their contribution, for a log.</summary>
    /// <returns>Such as <c>striker +0.41</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Words} {Contribution:+0.00;-0.00}");
}
