using System.Text.Json;

namespace ArticleKit.Orleans.Output;

/// <summary>What the folder with the answers says of its job: its input as it was when the job was planned, and how that is cut.</summary>
internal sealed record JobManifest
{
    public const int CurrentVersion = 1;

    public int Version { get; init; } = CurrentVersion;

    public required string Id { get; init; }

    public required string Fields { get; init; }

    public required bool PacksAnswers { get; init; }

    public required long? ChunkLength { get; init; }

    public required IReadOnlyList<JobInput> Inputs { get; init; }

    /// <summary>In what another manifest is not that of the same job.</summary>
    /// <returns>The difference, for a person; null if there is none.</returns>
    public string? DifferenceFrom(JobManifest other)
    {
        if (Version != other.Version || Id != other.Id)
        {
            return $"it holds the output of the job '{Id}'.";
        }

        if (Fields != other.Fields || PacksAnswers != other.PacksAnswers || ChunkLength != other.ChunkLength)
        {
            return "it holds the output of the job with other options.";
        }

        if (!Inputs.Select(input => input.Path).SequenceEqual(other.Inputs.Select(input => input.Path), StringComparer.Ordinal))
        {
            return "it holds the output of the job when its input was of other files.";
        }

        foreach ((JobInput input, JobInput now) in Inputs.Zip(other.Inputs))
        {
            if (!input.IsSameFileAs(now))
            {
                return $"'{input.Path}' has changed since the job began.";
            }
        }

        return null;
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, JobManifestContext.Default.JobManifest);

    /// <exception cref="InvalidDataException">It is no manifest.</exception>
    public static JobManifest Parse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, JobManifestContext.Default.JobManifest) ?? throw new InvalidDataException("The manifest is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("The manifest is damaged.", exception);
        }
    }
}
