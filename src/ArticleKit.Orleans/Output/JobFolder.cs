using System.Globalization;
using ArticleKit.Orleans.Chunks;

namespace ArticleKit.Orleans.Output;

/// <summary>The folder with the answers of a job.</summary>
/// <param name="path">The folder.</param>
/// <param name="packsAnswers">Whether its files are packed.</param>
internal sealed class JobFolder(string path, bool packsAnswers)
{
    public const string TemporaryEnd = ".tmp";
    public const string ClaimName = "_job";

    private const string ManifestName = "manifest.json";
    private const string Start = "part-";

    private readonly string _end = packsAnswers ? ".jsonl.gz" : ".jsonl";

    private string ClaimPath => Path.Combine(path, ClaimName);

    private string ManifestPath => Path.Combine(ClaimPath, ManifestName);

    /// <summary>The file with the answers to a chunk.</summary>
    public string PathOf(int chunk) => Path.Combine(path, PartName.Of(chunk) + _end);

    /// <summary>Makes the folder that of a job, if it is not already.</summary>
    /// <param name="manifest">The job.</param>
    /// <exception cref="JobRefusedException">It is that of another job, or holds anything else.</exception>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public JobManifest Claim(JobManifest manifest)
    {
        Directory.CreateDirectory(path);
        string[] entries = Directory.GetFileSystemEntries(path);
        if (!Directory.Exists(ClaimPath))
        {
            if (entries.Any(entry => !IsOurs(Path.GetFileName(entry))))
            {
                throw new JobRefusedException($"'{path}' is not empty, and holds no output of a job; nothing in it is overwritten.");
            }

            PutManifest(manifest);
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
        foreach (string file in Directory.GetFiles(path, "." + Start + "*" + TemporaryEnd))
        {
            File.Delete(file);
        }

        foreach (string folder in Directory.GetDirectories(path, "." + ClaimName + ".*" + TemporaryEnd))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Makes the manifest appear as a whole, unless another job was faster.</summary>
    private void PutManifest(JobManifest manifest)
    {
        // A folder with something in it can be given a new name, but never that of another with something in it, whoever else tries at the same
        // time. Files are overwritten by some systems if two are renamed at once.
        string temporary = Path.Combine(path, FormattableString.Invariant($".{ClaimName}.{Guid.NewGuid():N}{TemporaryEnd}"));
        try
        {
            Directory.CreateDirectory(temporary);
            using (var file = new FileStream(Path.Combine(temporary, ManifestName), FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(manifest.ToJson());
                file.Flush(flushToDisk: true);
            }

            Directory.Move(temporary, ClaimPath);
        }
        catch (IOException) when (Directory.Exists(ClaimPath))
        {
            // Whose folder it is now, its manifest tells.
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    /// <summary>What jobs that claim the folder at the same time, or were lost when they did, put there.</summary>
    private static bool IsOurs(string name) => name == ClaimName || (name.EndsWith(TemporaryEnd, StringComparison.Ordinal)
        && (name.StartsWith("." + Start, StringComparison.Ordinal) || name.StartsWith("." + ClaimName + ".", StringComparison.Ordinal)));
}
