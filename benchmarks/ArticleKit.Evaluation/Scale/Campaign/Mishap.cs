namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>What happens to a cluster in the middle of a job.</summary>
internal enum Mishap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A silo that does not coordinate the job is killed.</summary>
    Silo,

    /// <summary>The silo that coordinates the job is killed.</summary>
    Coordinator,

    /// <summary>The client that submitted the job, and waits for it, is killed.</summary>
    Client,

    /// <summary>Redis is killed, and started again after some seconds.</summary>
    Redis,
}
