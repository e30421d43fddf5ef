using System.Globalization;
using ArticleKit.Orleans.Chunks;

namespace ArticleKit.Orleans.Output;

/// <summary>The folder with the answers of a job.</summary>
/// <param name="path">The folder.</param>
/// <param name="packsAnswers">Whether its files are packed.</param>
internal sealed class JobFolder(string path, bool packsAnswers)
{
    public const string TemporaryEnd = ".tmp";
    public const string ManifestName = "_job.json";

    private const string Start = "part-";

    private readonly string _end = packsAnswers ? ".jsonl.gz" : ".jsonl";

    private string ManifestPath => Path.Combine(path, ManifestName);

    /// <summary>The file with the answers to a chunk.</summary>
    public string PathOf(int chunk) => Path.Combine(path, PartName.Of(chunk) + _end);

    /// <summary>Makes the folder that of a job, if it is not already.</summary>
    /// <param name="manifest">The job.</param>
    /// <exception cref="JobRefusedException">It is that of another job, or holds anything else.</exception>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public JobManifest Claim(JobManifest manifest)
    {
        Directory.CreateDirectory(path);
        if (!File.Exists(ManifestPath))
        {
            if (Directory.EnumerateFileSystemEntries(path).Any(entry => !IsTemporary(Path.GetFileName(entry))))
            {
                throw new JobRefusedException($"'{path}' is not empty, and holds no output of a job; nothing in it is overwritten.");
            }

            // Two jobs that claim the same folder at once find each other out: only one of them makes the file appear.
            string temporary = Path.Combine(path, FormattableString.Invariant($".{ManifestName}.{Guid.NewGuid():N}{TemporaryEnd}"));
            File.WriteAllBytes(temporary, manifest.ToJson());
            try
            {
                File.Move(temporary, ManifestPath, overwrite: false);
            }
            catch (IOException) when (File.Exists(ManifestPath))
            {
                File.Delete(temporary);
            }
        }

        JobManifest there = ReadManifest();
        return there.DifferenceFrom(manifest) is { } difference ? throw new JobRefusedException($"'{path}' cannot be the output: {difference}") : there;
    }

    /// <summary>Reads what the folder says of its job.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public JobManifest ReadManifest() => JobManifest.Parse(File.ReadAllBytes(ManifestPath));

    /// <summary>The chunks whose answers are there.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public HashSet<int> FindDone()
    {
        HashSet<int> done = [];
        foreach (string file in Directory.EnumerateFiles(path, Start + "*" + _end))
        {
            ReadOnlySpan<char> name = Path.GetFileName(file.AsSpan());
            if (name.EndsWith(_end, StringComparison.Ordinal)
                && int.TryParse(name[Start.Length..^_end.Length], NumberStyles.None, CultureInfo.InvariantCulture, out int chunk))
            {
                done.Add(chunk);
            }
        }

        return done;
    }

    /// <summary>Takes away what lost workers have left behind.</summary>
    /// <exception cref="IOException">The folder cannot be read or written.</exception>
    public void RemoveTemporaryFiles()
    {
        foreach (string file in Directory.EnumerateFiles(path, ".*" + TemporaryEnd).Where(file => IsTemporary(Path.GetFileName(file))).ToArray())
        {
            File.Delete(file);
        }
    }

    private static bool IsTemporary(string name) => name.EndsWith(TemporaryEnd, StringComparison.Ordinal)
        && (name.StartsWith("." + Start, StringComparison.Ordinal) || name.StartsWith("." + ManifestName, StringComparison.Ordinal));
}
