namespace ArticleKit.Orleans;

/// <summary>Where a job stands.</summary>
public enum CorpusJobState
{
    /// <summary>There is no such job.</summary>
    Unknown,

    /// <summary>Its files are looked up and cut.</summary>
    Planning,

    /// <summary>Its chunks are handed out.</summary>
    Running,

    /// <summary>Every chunk is done or given up.</summary>
    Completed,

    /// <summary>Somebody cancelled it; what is done stays, and the same job submitted again goes on.</summary>
    Cancelled,

    /// <summary>It cannot be begun, or not be gone on with; <see cref="CorpusJobStatus.Reason"/> tells why.</summary>
    Refused,
}
