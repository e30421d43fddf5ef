using ArticleKit.Orleans.Output;

namespace ArticleKit.Orleans.Grains;

/// <summary>The coordinator of a job; its key is the name of the job.</summary>
[Alias("ArticleKit.Orleans.ICorpusJobGrain")]
internal interface ICorpusJobGrain : IGrainWithStringKey
{
    [Alias("Submit")]
    Task<StatusMessage> SubmitAsync(JobMessage job);

    [Alias("GetStatus")]
    Task<StatusMessage> GetStatusAsync();

    [Alias("Cancel")]
    Task CancelAsync();

    [Alias("Take")]
    Task<WorkReply> TakeAsync(string worker);

    [Alias("Renew")]
    Task<bool> RenewAsync(string worker, int chunk, int @try);

    [Alias("Complete")]
    Task CompleteAsync(string worker, int chunk, PartCounts counts);

    [Alias("Fail")]
    Task FailAsync(string worker, int chunk, int @try, string reason);

    [Alias("Release")]
    Task ReleaseAsync(string worker, int chunk, int @try);
}
