namespace ArticleKit.Orleans.Grains;

/// <summary>Knows the names of the jobs of a cluster; there is one, with the key <see cref="Key"/>.</summary>
[Alias("ArticleKit.Orleans.ICorpusJobDirectoryGrain")]
internal interface ICorpusJobDirectoryGrain : IGrainWithStringKey
{
    const string Key = "jobs";

    /// <summary>The jobs that workers are to ask for chunks, the oldest first.</summary>
    [Alias("ListRunning")]
    [ResponseTimeout(CallLimit.Text)]
    Task<string[]> ListRunningAsync();

    /// <summary>All jobs that are known: those that are over, and those that are not.</summary>
    [Alias("List")]
    [ResponseTimeout(CallLimit.Text)]
    Task<string[]> ListAsync();

    [Alias("Add")]
    [ResponseTimeout(CallLimit.Text)]
    Task AddAsync(string job);

    [Alias("End")]
    [ResponseTimeout(CallLimit.Text)]
    Task EndAsync(string job);
}
