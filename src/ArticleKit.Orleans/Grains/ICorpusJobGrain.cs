using ArticleKit.Orleans.Output;

namespace ArticleKit.Orleans.Grains;

/// <summary>The coordinator of a job; its key is the name of the job.</summary>
[Alias("ArticleKit.Orleans.ICorpusJobGrain")]
internal interface ICorpusJobGrain : IGrainWithStringKey
{
    [Alias("Submit")]
    [ResponseTimeout(CallLimit.Text)]
    Task<StatusMessage> SubmitAsync(JobMessage job);

    [Alias("GetStatus")]
    [ResponseTimeout(CallLimit.Text)]
    Task<StatusMessage> GetStatusAsync();

    [Alias("Cancel")]
    [ResponseTimeout(CallLimit.Text)]
    Task CancelAsync();

    [Alias("Take")]
    [ResponseTimeout(CallLimit.Text)]
    Task<WorkReply> TakeAsync(string worker);

    [Alias("Renew")]
    [ResponseTimeout(CallLimit.Text)]
    Task<bool> RenewAsync(string worker, int chunk, int @try);

    [Alias("Complete")]
    [ResponseTimeout(CallLimit.Text)]
    Task CompleteAsync(string worker, int chunk, PartCounts counts);

    [Alias("Fail")]
    [ResponseTimeout(CallLimit.Text)]
    Task FailAsync(string worker, int chunk, int @try, string reason);

    [Alias("Release")]
    [ResponseTimeout(CallLimit.Text)]
    Task ReleaseAsync(string worker, int chunk, int @try);
}
