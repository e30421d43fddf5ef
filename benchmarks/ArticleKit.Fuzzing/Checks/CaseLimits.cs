namespace ArticleKit.Fuzzing.Checks;

/// <summary>What a case may cost. Anything above is a finding.</summary>
internal sealed record CaseLimits
{
    private const double Megabyte = 1_000_000;

    public static CaseLimits Default { get; } = new();

    /// <summary>Processor time for a megabyte of input.</summary>
    public double SecondsPerMegabyte { get; init; } = 1;

    /// <summary>Processor time that even the smallest input may take: the first call of anything compiles code and loads models.</summary>
    public double FreeSeconds { get; init; } = 1;

    /// <summary>Bytes that may be allocated for a byte of input; some three times what normal pages of some length cost at most.</summary>
    public double BytesPerByte { get; init; } = 300;

    /// <summary>Bytes that even the smallest input may cost.</summary>
    public long FreeBytes { get; init; } = 64_000_000;

    /// <summary>How long a case may take at most on the clock of the wall before it counts as hung.</summary>
    public TimeSpan Hang { get; init; } = TimeSpan.FromSeconds(120);

    public double Seconds(int length) => Math.Max(FreeSeconds, SecondsPerMegabyte * length / Megabyte);

    public double Bytes(int length) => Math.Max(FreeBytes, BytesPerByte * length);
}
