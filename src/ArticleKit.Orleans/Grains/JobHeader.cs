namespace ArticleKit.Orleans.Grains;

/// <summary>What a coordinator keeps of a job as a whole. It is written when the job changes its state only.</summary>
[GenerateSerializer]
internal sealed class JobHeader
{
    [Id(0)]
    public JobMessage? Job { get; set; }

    [Id(1)]
    public CorpusJobState State { get; set; }

    [Id(2)]
    public string? Reason { get; set; }

    [Id(3)]
    public DateTimeOffset? Submitted { get; set; }

    [Id(4)]
    public DateTimeOffset? Ended { get; set; }
}
