namespace ArticleKit;

/// <summary>An article, a model or training data that could not be used.</summary>
public sealed class ArticleKitException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">The reason, for a program.</param>
    /// <param name="message">The reason, for a person.</param>
    /// <param name="innerException">What caused it, if anything did.</param>
    public ArticleKitException(ArticleErrorCode code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>The reason, for a program.</summary>
    public ArticleErrorCode Code { get; }
}
