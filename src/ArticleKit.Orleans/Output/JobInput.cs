using System.Text.Json.Serialization;
using ArticleKit.Orleans.Chunks;

namespace ArticleKit.Orleans.Output;

/// <summary>A file of the input.</summary>
/// <param name="Path">The file.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Modified">When it was written last.</param>
/// <param name="Total">How long it is, in what its source counts.</param>
/// <param name="PieceLength">How long a chunk of it is.</param>
internal sealed record JobInput(string Path, long Length, DateTime Modified, long Total, long PieceLength)
{
    [JsonIgnore]
    public CorpusCut Cut => new(Total, PieceLength);

    public bool IsSameFileAs(JobInput other) => Path == other.Path && Length == other.Length && Modified == other.Modified;
}
