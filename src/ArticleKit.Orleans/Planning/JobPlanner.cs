using ArticleKit.Orleans.Chunks;
using ArticleKit.Orleans.Output;

namespace ArticleKit.Orleans.Planning;

/// <summary>Finds the files of a job and cuts them.</summary>
internal sealed class JobPlanner(ChunkSources sources)
{
    private static readonly EnumerationOptions Within = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System };

    /// <summary>Makes the manifest of a job.</summary>
    /// <param name="id">The name of the job.</param>
    /// <param name="job">The job.</param>
    /// <param name="cancellationToken">Ends the planning.</param>
    /// <exception cref="JobRefusedException">There is nothing to read.</exception>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public async Task<JobManifest> PlanAsync(string id, CorpusJob job, CancellationToken cancellationToken)
    {
        FileInfo[] files = [.. FindFiles(job).Select(path => new FileInfo(path))];
        long chunkLength = job.ChunkLength ?? UsualChunkLength(files.Sum(file => file.Length));
        var inputs = new List<JobInput>(files.Length);
        foreach (FileInfo file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            inputs.Add(await CutAsync(file, chunkLength, cancellationToken).ConfigureAwait(false));
        }

        return new JobManifest { Id = id, Fields = job.Fields.ToString(), PacksAnswers = job.PacksAnswers, ChunkLength = job.ChunkLength, Inputs = inputs };
    }

    /// <summary>Short enough that all workers have something of a small corpus, and long enough that a large one has no more files of answers than it must.</summary>
    private static long UsualChunkLength(long total) => Math.Clamp(total / 100, 4_000_000, 64_000_000);

    private async Task<JobInput> CutAsync(FileInfo file, long chunkLength, CancellationToken cancellationToken)
    {
        CorpusCut cut;
        try
        {
            cut = await sources.Of(file.FullName).CutAsync(file.FullName, chunkLength, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The chunk will fail with that reason, or not any more; it keeps nobody else waiting.
            cut = CorpusCut.Unknown;
        }

        return new JobInput(file.FullName, file.Length, file.LastWriteTimeUtc, cut.Total, cut.Length);
    }

    private List<string> FindFiles(CorpusJob job)
    {
        List<string> files = [];
        string output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(job.Output));
        foreach (string path in job.Inputs)
        {
            if (IsWithin(output, Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))))
            {
                throw new JobRefusedException($"'{path}' lies in the folder of the answers, which are no input.");
            }

            if (File.Exists(path))
            {
                files.Add(path);
            }
            else if (Directory.Exists(path))
            {
                string[] found = [.. Directory.EnumerateFiles(path, "*", Within).Where(file => IsWanted(file) && !IsWithin(output, file))];
                Array.Sort(found, StringComparer.Ordinal);
                files.AddRange(found);
            }
            else
            {
                throw new JobRefusedException($"There is no file or folder '{path}'.");
            }
        }

        return files.Count == 0 ? throw new JobRefusedException("The folders hold no files of a format that is known.")
            : files.Distinct(StringComparer.Ordinal).Count() < files.Count ? throw new JobRefusedException("A file is named twice.")
            : files;
    }

    /// <summary>Whether a file is in a folder, or is the folder. A folder of answers may lie in that of the input, and has files of a known format.</summary>
    private static bool IsWithin(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);

    private bool IsWanted(string path) => Path.GetFileName(path) is not ['.' or '_', ..] && sources.FindByName(path) is not null;
}
