namespace ArticleKit.Fuzzing.Checks;

/// <summary>What a case may cost. Anything above is a finding.</summary>
internal sealed record CaseLimits
{
    private const double Megabyte = 1_000_000;

    public static CaseLimits Default { get; } = new();

    /// <summary>Processor time for a megabyte of input.</summary>
    public double SecondsPerMegabyte { get; init; } = 1;

    /// <summary>Processor time that even the smallest input may take: comparing the 200 sentences of a summary takes half of it.</summary>
    public double FreeSeconds { get; init; } = 0.5;

    /// <summary>Bytes that may be allocated for a byte of input; what is costliest is a text in which every letter is a word, with some 600.</summary>
    public double BytesPerByte { get; init; } = 1000;

    /// <summary>Bytes that even the smallest input may cost.</summary>
    public long FreeBytes { get; init; } = 64_000_000;

    /// <summary>How long a case may take at most on the clock of the wall before it counts as hung.</summary>
    public TimeSpan Hang { get; init; } = TimeSpan.FromSeconds(120);

    public double Seconds(int length) => Math.Max(FreeSeconds, SecondsPerMegabyte * length / Megabyte);

    public double Bytes(int length) => Math.Max(FreeBytes, BytesPerByte * length);
}
