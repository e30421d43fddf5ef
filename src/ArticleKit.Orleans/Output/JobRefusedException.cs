namespace ArticleKit.Orleans.Output;

/// <summary>That a job cannot be begun, or not be gone on with, as it is.</summary>
internal sealed class JobRefusedException(string message) : InvalidOperationException(message);
