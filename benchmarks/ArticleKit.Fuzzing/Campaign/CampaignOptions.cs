using ArticleKit.Fuzzing.Targets;

namespace ArticleKit.Fuzzing.Campaign;

/// <summary>What a campaign runs.</summary>
internal sealed record CampaignOptions
{
    public ulong Seed { get; init; } = 1;

    /// <summary>The number of the first case.</summary>
    public long First { get; init; }

    /// <summary>How many processes work at the same time.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>A folder of pages; null for those written by us.</summary>
    public string? Corpus { get; init; }

    public required IReadOnlyList<IFuzzTarget> Targets { get; init; }

    /// <summary>Where findings are written.</summary>
    public required string Findings { get; init; }

    /// <summary>Whether inputs of findings are made as small as they can be.</summary>
    public bool Reduces { get; init; }

    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>How many cases at most.</summary>
    public long MostCases { get; init; } = long.MaxValue;

    /// <summary>How often the summary is printed.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a case may take before it counts as hung.</summary>
    public TimeSpan Hang { get; init; } = TimeSpan.FromSeconds(120);
}
