using ArticleKit.Corpora;

namespace ArticleKit.Orleans;

/// <summary>
/// A corpus to analyse: files that every silo sees under the same names, and a folder for the answers that it sees too. Immutable.
/// </summary>
/// <remarks>
/// What is done to each article is decided by the <see cref="ArticleAnalyzer"/> of the silos. The answers to chunk 12 are in the file
/// <c>part-000012.jsonl</c>, one line an article in the order of the input, as <see cref="AnswerLine"/> writes them. A file appears when
/// it is whole. The same job submitted again goes on with what is there. Files are JSON Lines, web archives (WARC and WET) and Parquet; an article that
/// its file gives no name has the name <c>part-000012:7</c>, for the seventh answer in that file.
/// </remarks>
public sealed record CorpusJob
{
    /// <summary>The files, and the folders of whose files (in folders within too) those are read whose names tell a format that is known.</summary>
    public required IReadOnlyList<string> Inputs { get; init => field = ValueList<string>.Of(value); }

    /// <summary>The folder for the answers: absent, empty, or that of the same job.</summary>
    public required string Output { get; init; }

    /// <summary>The name of the job, 1 to 100 letters and digits of ASCII, <c>-</c>, <c>_</c> and <c>.</c>; null for one that is made of all that the job says.</summary>
    public string? Id { get; init; }

    /// <summary>The fields of an answer; all by default.</summary>
    public AnswerFields Fields { get; init; } = AnswerFields.All;

    /// <summary>
    /// About how many bytes of a file that can be cut a worker takes at a time: so much is done again when a worker is lost. Of Parquet files these
    /// are row groups, at least one, as long as they are before they are packed. From 1,000 to 1,000,000,000,000; null, as by default, for a
    /// hundredth of all files, from 4,000,000 to 64,000,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public long? ChunkLength
    {
        get;
        init
        {
            if (value is { } length)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(length, 1000, nameof(ChunkLength));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(length, 1_000_000_000_000, nameof(ChunkLength));
            }

            field = value;
        }
    }

    /// <summary>Whether the answers are packed with gzip; their names then end in <c>.gz</c>. False by default.</summary>
    public bool PacksAnswers { get; init; }

    /// <summary>How often a chunk is tried before it is given up, from 1 to 100; 5 by default. A try whose worker was lost counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 100.</exception>
    public int MaxTries
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxTries));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100, nameof(MaxTries));
            field = value;
        }
    }

    = 5;

    /// <summary>The name of the job, how many inputs it has, and where its answers go, for a log.</summary>
    /// <returns>Such as <c>news-2026: 3 inputs to /answers</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id ?? "job"}: {Inputs.Count} inputs to {Output}");
}
