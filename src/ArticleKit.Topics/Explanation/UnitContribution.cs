namespace ArticleKit.Topics.Explanation;

/// <summary>What a word or phrase adds to a score, by all its occurrences.</summary>
/// <param name="unit">Its hash.</param>
internal sealed class UnitContribution(ulong unit)
{
    public ulong Unit { get; } = unit;

    public double Sum { get; private set; }

    public TopicEvidenceKinds Kinds { get; private set; }

    public void Add(double contribution, TopicEvidenceKinds kind)
    {
        Sum += contribution;
        Kinds |= kind;
    }
}
