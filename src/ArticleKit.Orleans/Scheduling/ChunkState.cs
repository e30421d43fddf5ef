namespace ArticleKit.Orleans.Scheduling;

/// <summary>Where a chunk stands.</summary>
internal enum ChunkState
{
    /// <summary>Nobody works on it, and somebody will.</summary>
    Waiting,

    /// <summary>A worker has it, or two have.</summary>
    Leased,

    /// <summary>Its output is there.</summary>
    Done,

    /// <summary>It was given up.</summary>
    Failed,
}
