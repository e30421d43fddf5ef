namespace ArticleKit.Tool.Cluster;

/// <summary>A job as it stands on the command line.</summary>
/// <param name="Inputs">Files and folders.</param>
/// <param name="Output">The folder for the answers.</param>
/// <param name="Name">Its name; null for one made of all it says.</param>
/// <param name="Fields">The fields of an answer, separated by commas; null for all.</param>
/// <param name="ChunkLength">About how many bytes a worker takes at a time; null for the usual number.</param>
/// <param name="MaxTries">How often a chunk is tried; null for the usual number.</param>
/// <param name="PacksAnswers">Whether the answers are packed with gzip.</param>
internal sealed record SubmittedJob(
    IReadOnlyList<string> Inputs, string Output, string? Name, string? Fields, int? ChunkLength, int? MaxTries, bool PacksAnswers);
