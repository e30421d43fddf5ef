namespace ArticleKit.Orleans.Grains;

/// <inheritdoc cref="ICorpusJobDirectoryGrain"/>
internal sealed class CorpusJobDirectoryGrain(
    [PersistentState("directory", CorpusStorage.Name)] IPersistentState<JobDirectory> directory) : Grain, ICorpusJobDirectoryGrain
{
    // Whoever wants to know of older ones knows their names.
    private const int MostEnded = 100;

    public Task<string[]> ListRunningAsync() => Task.FromResult(directory.State.Running.ToArray());

    public Task<string[]> ListAsync() => Task.FromResult<string[]>([.. directory.State.Ended, .. directory.State.Running]);

    public async Task AddAsync(string job)
    {
        if (!directory.State.Running.Contains(job))
        {
            directory.State.Ended.Remove(job);
            directory.State.Running.Add(job);
            await WriteAsync();
        }
    }

    public async Task EndAsync(string job)
    {
        if (directory.State.Running.Remove(job))
        {
            directory.State.Ended.Add(job);
            directory.State.Ended.RemoveRange(0, Math.Max(0, directory.State.Ended.Count - MostEnded));
            await WriteAsync();
        }
    }

    private async Task WriteAsync()
    {
        try
        {
            await directory.WriteStateAsync();
        }
        catch
        {
            // What is in memory would not be what is kept; the next call reads it anew.
            DeactivateOnIdle();
            throw;
        }
    }
}
